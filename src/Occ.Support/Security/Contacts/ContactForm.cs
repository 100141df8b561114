namespace Occ.Support;

/// <summary>What a contact is.</summary>
internal enum ContactForm
{
    /// <summary>The name of an account.</summary>
    Handle,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A telephone number.</summary>
    Phone,

    /// <summary>A web site.</summary>
    Site,
}
