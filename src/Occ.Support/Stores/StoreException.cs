namespace Occ.Support;

/// <summary>A store can't do its work now. What it acknowledged before is still there, and what failed was not written.</summary>
/// <remarks>The message holds nothing of what was to be stored.</remarks>
public sealed class StoreException : Exception
{
    /// <summary>Tells of a store that can't do its work.</summary>
    public StoreException()
        : this(StoreFailure.Unavailable, "The store can't do its work.")
    {
    }

    /// <summary>Tells of a store that can't do its work.</summary>
    /// <param name="message">What is wrong and what to do about it.</param>
    public StoreException(string message)
        : this(StoreFailure.Unavailable, message)
    {
    }

    /// <summary>Tells of a store that can't do its work.</summary>
    /// <param name="message">What is wrong and what to do about it.</param>
    /// <param name="innerException">The cause.</param>
    public StoreException(string message, Exception innerException)
        : this(StoreFailure.Unavailable, message, innerException)
    {
    }

    /// <summary>Tells of a store that can't do its work.</summary>
    /// <param name="failure">Which kind of failure it is.</param>
    /// <param name="message">What is wrong and what to do about it.</param>
    /// <param name="innerException">The cause, or null.</param>
    public StoreException(StoreFailure failure, string message, Exception? innerException = null)
        : base(message, innerException) => Failure = failure;

    /// <summary>Which kind of failure it is.</summary>
    public StoreFailure Failure { get; }
}
