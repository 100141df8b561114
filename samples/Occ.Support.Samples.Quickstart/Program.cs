using Occ.Support;

var pasted = args.Length > 0 ? string.Join(' ', args) : "I sent 250 USDT on Tron yesterday and it has not arrived. My PIN is 493816.";

Console.WriteLine(new SecretScanner().Redact(pasted).Text);      // the same words, without the PIN

var intake = new IntakeReader().Read(pasted);
Console.WriteLine($"{intake.Category}, guide {intake.Guide}");    // what it is about, and which guide helps
Console.WriteLine(ReportText.Write(intake.Draft, "en"));          // what support would read, and what is still missing

var error = ErrorCatalog.BuiltIn.Diagnose("insufficient funds for gas * price + value");
Console.WriteLine($"{error.Verdict}, the money: {error.FundsState}"); // did it move?

var turn = new Troubleshooter().Start("transfer-not-arrived", "zh-CN", TimeProvider.System.GetUtcNow());
Console.WriteLine(turn.View.Text);                                // the first question of a guide
