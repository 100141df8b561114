using Occ.Support.Samples;

return new ConsoleHost(ConsoleSystem.OfProcess()).Run(args);
