namespace Occ.Support.Fuzz;

/// <summary>Reports as JSON, and tickets that hold one.</summary>
internal static class ReportFuzz
{
    private static readonly ReportReader Reader = new();
    private static readonly TicketMap Map = new("1", new Dictionary<ReportFact, string> { [ReportFact.Network] = "2", [ReportFact.Amount] = "cf_amount" }) { Queue = "3", RequestType = "4" };

    public static void Read(byte[] input)
    {
        var reading = Judge(Reader.Read(input));
        var text = FuzzInput.Text(input);
        Judge(Reader.Read(text));
        Judge(Tickets.Read(text, Map));
        if (reading.Report is { } report)
        {
            Write(report);
        }
    }

    private static ReportReading Judge(ReportReading reading)
    {
        Law.Holds(reading.Report is null != (reading.Faults.Count == 0), "a report is read with faults, or refused without");
        foreach (var fault in reading.Faults)
        {
            Law.Says(fault.Explain, fault.Code);
        }

        if (reading.Faults.Count > 0)
        {
            Law.Holds(ReportProblem.Write(reading, "zh").Length > 0, "a problem has no words");
        }

        return reading;
    }

    private static void Write(ProblemReport report)
    {
        Law.Holds(Reader.Read(report.ToJson()).Report == report, "a report is read back as another");
        Law.Holds(Reader.Read(report.ToJson(indented: true)).Report == report, "an indented report is read back as another");
        Law.Says(l => ReportText.Subject(report, l), "a subject");
        Law.Says(l => ReportText.Write(report, l), "a report");
        Law.Says(l => ReportText.WriteChat(report, l), "a report in a chat");
        Law.Says(l => SupportMessage.Draft(report, l).Body, "a message to support");
        foreach (var system in Enum.GetValues<TicketSystem>())
        {
            Law.Holds(Tickets.Read(Tickets.Write(report, system, Map), Map).Report == report, $"a ticket of {system} is read back as another");
        }
    }
}
