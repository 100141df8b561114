namespace Occ.Support;

/// <summary>What a network calls its memo.</summary>
public enum MemoName
{
    /// <summary>Memo.</summary>
    Memo,

    /// <summary>Destination tag, as on the XRP Ledger.</summary>
    Tag,

    /// <summary>Comment, as on TON.</summary>
    Comment,

    /// <summary>Message, as on NEM and Symbol.</summary>
    Message,

    /// <summary>Note, as on Algorand.</summary>
    Note,

    /// <summary>Transfer id, as on the Internet Computer.</summary>
    TransferId,

    /// <summary>Remark, as on NULS.</summary>
    Remark,

    /// <summary>Data or attachment, as on Waves.</summary>
    Attachment,
}
