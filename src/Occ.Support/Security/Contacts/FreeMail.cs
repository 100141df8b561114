namespace Occ.Support;

/// <summary>Domains where anybody gets a mailbox for nothing.</summary>
internal static class FreeMail
{
    private static readonly NameSet Domains = new((
        "gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com yahoo.co.uk yahoo.co.jp yahoo.com.hk yahoo.com.tw ymail.com rocketmail.com icloud.com me.com mac.com aol.com aim.com "
        + "proton.me protonmail.com pm.me tutanota.com tuta.io tuta.com gmx.com gmx.net gmx.de web.de t-online.de freenet.de mail.com email.com usa.com consultant.com zoho.com yandex.com yandex.ru ya.ru mail.ru bk.ru "
        + "inbox.ru list.ru rambler.ru qq.com foxmail.com 163.com 126.com yeah.net sina.com sina.cn vip.sina.com sohu.com tom.com 139.com 189.cn wo.cn 21cn.com aliyun.com naver.com daum.net hanmail.net nate.com "
        + "rediffmail.com libero.it orange.fr laposte.net free.fr wanadoo.fr uol.com.br bol.com.br terra.com.br seznam.cz wp.pl o2.pl onet.pl interia.pl abv.bg ukr.net hushmail.com fastmail.com mailfence.com "
        + "duck.com hey.com disroot.org cock.li guerrillamail.com mailinator.com temp-mail.org 10minutemail.com yopmail.com").Split(' '));

    /// <summary>Whether a domain is one.</summary>
    public static bool IsOne(string domain) => Domains.Contains(domain);
}
