using System.Text;

namespace Occ.Support.Fuzz;

/// <summary>Contacts; and, where it begins like one, a directory of channels or of brands.</summary>
internal static class ContactFuzz
{
    private static readonly OfficialChannels Channels = OfficialChannels.Read(Encoding.UTF8.GetBytes("""
        {"version":1,"names":["Occ","Occwallet"],"channels":[
          {"kind":"website","address":"https://www.occwallet.example/help","languages":["en","zh-Hans"]},
          {"kind":"email","address":"support@occwallet.example","good-for":["transfer"]},
          {"kind":"social-media","address":"https://t.me/occ_support"},
          {"kind":"hotline","address":"+86 400-800-1234","never-asks":["payment"]},
          {"kind":"social-media","address":"wechat: occ_kefu"}]}
        """)).Channels!;

    public static void Read(byte[] input)
    {
        if (input is not [(byte)'{', ..])
        {
            Verify(Channels, FuzzInput.Text(input));
            return;
        }

        var directory = OfficialChannels.Read(input);
        Law.Holds(directory.Channels is null != (directory.Faults.Count == 0), "a directory is read with faults, or refused without");
        if (directory.Channels is { } channels)
        {
            foreach (var channel in channels.Channels)
            {
                Law.Says(channel.Promises, "a channel");
                Verify(channels, channel.Address);
            }
        }

        var brands = BrandDirectory.Read(input);
        Law.Holds(brands.Directory is null != (brands.Faults.Count == 0), "brands are read with faults, or refused without");
        if (brands.Directory is not null)
        {
            new LinkInspector(brands.Directory).Check("https://www.occwallet.example/help");
        }
    }

    private static void Verify(OfficialChannels channels, string contact)
    {
        var check = channels.Verify(contact);
        Law.Holds(check.Verdict == ContactVerdict.Unknown == check.Channel is null, "a verdict and its channel do not fit");
        Law.Says(check.Explain, "a contact");
    }
}
