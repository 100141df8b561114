using Orleans.Concurrency;

namespace Occ.Support.Orleans;

/// <summary>One conversation: its inputs are taken one after another.</summary>
[Alias("occ-support.session")]
internal interface ISessionGrain : IGrainWithStringKey
{
    [Alias("get")]
    Task<SessionReply> GetAsync();

    [Alias("put")]
    Task<SessionReply> PutAsync(string session, long? expectedRevision, string? person);

    [Alias("advance")]
    Task<SessionReply> AdvanceAsync(InputMessage input, long? expectedRevision);

    [Alias("delete")]
    Task<SessionReply> DeleteAsync(long? expectedRevision);
}

/// <summary>Which conversations belong to a person, so that they can be erased.</summary>
[Alias("occ-support.person")]
internal interface IPersonGrain : IGrainWithStringKey
{
    [Alias("add")]
    Task AddAsync(string session);

    [Alias("list")]
    Task<string[]> ListAsync();

    [Alias("remove")]
    Task RemoveAsync(string[] sessions);
}

/// <summary>Reads, checks and redacts reports once more before they reach the store of the silo; as many as the silo has processors.</summary>
[Alias("occ-support.reports")]
internal interface IReportGrain : IGrainWithIntegerKey
{
    [Alias("append")]
    Task<ReportReply> AppendAsync(string key, string report, string? person);

    [Alias("get")]
    [ReadOnly]
    Task<ReportReply> GetAsync(string key);

    [Alias("query")]
    [ReadOnly]
    Task<ReportPageReply> QueryAsync(QueryMessage query);

    [Alias("erase")]
    Task<int> EraseAsync(string person);
}
