using Occ.Support.Samples.Web;

WebHost.Create(args).Run();
