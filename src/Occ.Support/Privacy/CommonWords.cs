namespace Occ.Support;

/// <summary>Words of ordinary sentences, in which a phrase is told from prose.</summary>
internal static class CommonWords
{
    /// <summary>List words that every support conversation is full of: a seventh of the list, and most of the list words of prose.</summary>
    public const string Common = """
        about account act action add address again agree ahead all allow already also always amount any around arrive ask away balance
        because become before begin believe best better between bring business call can cancel change check choose claim close code come
        confirm connect correct cost day decide deposit device drop early else end enough enter error exchange exit expect explain fee
        feel few figure file find fine first fix follow forget found friend general give good great group guess hand happy hard have head
        hello help high home hope hour husband idea identify include income just keep key kind know large later learn leave left letter
        life like limit link list little live local long make man manage market matter mean member message minute mistake mobile moment
        month more morning move much must myself name near need network never news next nice night notice now number off offer office
        often okay old once one only open option order other over own page payment people person phone place please point possible price
        private problem process protect provide public purchase purpose put question quick quit rather ready real reason receive recall
        record release remember remove repeat replace report require response result return review right room run safe same say screen
        second secret section security sell service setup share short side sign silent similar simple since sister six small someone soon
        sorry sound speak special spend start state stay step still such sudden suggest sure system table talk tell ten text thank that
        then there they thing this thought three time today together tomorrow tonight tool top topic total toward trade transfer travel
        trust try turn twice two type unable under unknown until update upgrade upon use used useful usual verify version very video view
        visit wait walk want warm water way weekend welcome what when where wife will win window wish woman wonder word work world worry
        worth write wrong year you young
        """;

    /// <summary>Words that hold sentences together; none is in a list, and none is a list word that was misspelt.</summary>
    public const string Stop = """
        the of to in is it my i a an for with on was but not be are as at by from if me or our so them these those we were which who will
        would you your he she his her has had have do does did been can could its no than their too us what why how and am im dont cant
        el la los las de del que y en un una es no se por con para su mi como pero le les des et est une du pas je vous il ne que qui sur
        au ce dans mon ma mes pour avec
        """;
}
