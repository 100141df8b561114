using System.Globalization;

namespace Occ.Support.Samples;

/// <summary>What a run does.</summary>
/// <param name="Size">How the input is cut.</param>
/// <param name="WorkerOf">What becomes of each chunk, in a language.</param>
/// <param name="IsByLine">Whether each line is a text of its own; else what was found is told at the end.</param>
internal sealed record BatchPlan(ChunkSize Size, Func<string, IChunkWorker> WorkerOf, bool IsByLine);

/// <summary>Goes over files of any length with constant memory, on all cores and in order, and says where it stopped.</summary>
/// <param name="names">The files, one after the other; <c>-</c> is standard input.</param>
/// <param name="plan">What becomes of them.</param>
/// <param name="offset">Where to begin, in bytes over all files.</param>
/// <param name="request">The options of the call.</param>
/// <param name="system">The world outside.</param>
internal sealed class BatchRun(IReadOnlyList<string> names, BatchPlan plan, long offset, Request request, ConsoleSystem system)
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(1);

    private readonly BatchTally _tally = new();
    private long _position = offset;

    /// <summary>Standard input, where it was opened already.</summary>
    public BatchInput? Input { get; init; }

    /// <returns>The exit code.</returns>
    public int Run(Screen screen, CancellationToken stop)
    {
        if (request.FollowsText)
        {
            screen.Language = request.Language = LanguageOf(names[0]);
        }

        BatchOutput output;
        try
        {
            output = BatchOutput.Open(request.Optional(BatchCommand.Output) is { } path ? Path.Combine(system.Folder, path) : null, goesOn: _position > 0, system, screen);
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            new ErrorAnswer(ErrorCodes.CannotWrite, request.Language).Show(screen);
            return ExitCodes.Usage;
        }

        var lengths = names.Select(LengthOf).ToList();
        var meter = new BatchMeter(_tally, lengths.Aggregate((long?)0, (sum, l) => sum + l), _position, IsTold, system, screen);
        BatchEnding ending;
        using (output)
        {
            ending = Run(lengths, output, meter, stop);
        }

        meter.End();
        Remark(ending, output, meter.Elapsed, screen);
        return ending switch
        {
            BatchEnding.Done => _tally.Problems == 0 ? ExitCodes.Good : ExitCodes.Problem,
            BatchEnding.Interrupted => ExitCodes.Interrupted,
            _ => ExitCodes.Usage,
        };
    }

    private bool IsTold => system.IsErrorTerminal || request.Has(BatchCommand.Progress);

    private BatchEnding Run(List<long?> lengths, BatchOutput output, BatchMeter meter, CancellationToken stop)
    {
        var worker = plan.WorkerOf(request.Language);
        long before = 0;
        foreach (var (name, length) in names.Zip(lengths))
        {
            if (length is null || _position < before + length)
            {
                var ending = Run(name, before, worker, output, meter, stop);
                if (ending != BatchEnding.Done)
                {
                    return ending;
                }
            }

            before = length is null ? _position : before + length.Value;
        }

        return BatchEnding.Done;
    }

    private BatchEnding Run(string name, long before, IChunkWorker worker, BatchOutput output, BatchMeter meter, CancellationToken stop)
    {
        try
        {
            using var input = Open(name);
            var place = Math.Max(0, _position - before);
            var pipeline = new OrderedPipeline(new(input.Stream, plan.Size, place), worker, Environment.ProcessorCount);
            var ending = pipeline.Run(output, ref place, _tally, done => meter.Report(before + done), stop);
            _position = before + place;
            return ending;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return BatchEnding.Unreadable;
        }
    }

    private BatchInput Open(string name) => name != "-" ? BatchInput.Open(File.OpenRead(Path.Combine(system.Folder, name))) : Input ?? BatchInput.Open(system.Input);

    /// <summary>Of what can be looked at twice; the words of a pipe are not waited for.</summary>
    private string LanguageOf(string name)
    {
        try
        {
            if (name == "-")
            {
                return LanguageChoice.OfText(Input?.Head ?? "");
            }

            using var input = Open(name);
            return LanguageChoice.OfText(input.Head);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return request.Language;
        }
    }

    private long? LengthOf(string name)
    {
        var file = new FileInfo(Path.Combine(system.Folder, name));
        return name == "-" || !file.Exists || file.Attributes.HasFlag(FileAttributes.Device) ? null : file.Length;
    }

    private void Remark(BatchEnding ending, BatchOutput output, TimeSpan elapsed, Screen screen)
    {
        if (!plan.IsByLine)
        {
            RedactAnswer.Remark(screen, _tally.Problems, SecretExposure.Of(_tally.Kinds));
        }

        if (ending != BatchEnding.Done)
        {
            screen.Complain(screen.Say(ending switch
            {
                BatchEnding.Interrupted => "batch.interrupted",
                BatchEnding.Unwritable => "batch.unwritable",
                _ => "batch.unreadable",
            }));
        }

        if (ending != BatchEnding.Done || plan.IsByLine || elapsed >= Long || request.Has(BatchCommand.Progress) || request.Has(BatchCommand.Offset) || request.Has(BatchCommand.Output))
        {
            screen.Remark(screen.Say("batch.end",
                ("lines", BatchMeter.Number(_tally.Lines)), ("seconds", elapsed.TotalSeconds.ToString("0.0", NumberFormatInfo.InvariantInfo)),
                ("bytes", BatchMeter.Number(output.Written)), ("offset", _position.ToString(NumberFormatInfo.InvariantInfo))));
        }
    }
}
