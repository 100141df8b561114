namespace Occ.Support;

/// <summary>The classes of words that the reader itself knows; the others are data.</summary>
internal enum SpeechClass
{
    /// <summary>A link.</summary>
    Link,

    /// <summary>A link to a program.</summary>
    FileLink,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A handle, such as <c>@name</c>.</summary>
    Handle,

    /// <summary>A telephone number.</summary>
    Phone,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A percentage.</summary>
    Percent,

    /// <summary>A word that forbids or denies what follows it: never, do not.</summary>
    Not,

    /// <summary>A word that ends what a denial reaches: but, instead, please.</summary>
    Turn,

    /// <summary>A word that carries a denial over a comma: or.</summary>
    Or,

    /// <summary>A sentence that warns: beware, scammers.</summary>
    Warn,

    /// <summary>A sentence that calls what stands around it a fraud.</summary>
    IsScam,

    /// <summary>A sentence that supposes: if somebody asks.</summary>
    Suppose,

    /// <summary>A sentence that tells what others did: they asked me.</summary>
    Report,

    /// <summary>A question about what is right or true: is it safe.</summary>
    Doubt,

    /// <summary>The writer: I, my.</summary>
    Me,

    /// <summary>What did not come to pass: almost.</summary>
    Almost,

    /// <summary>What is only thought of: what happens if.</summary>
    Unreal,
}
