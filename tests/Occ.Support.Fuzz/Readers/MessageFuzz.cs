namespace Occ.Support.Fuzz;

/// <summary>Messages that a person received, by everybody who may have written them.</summary>
internal static class MessageFuzz
{
    private static readonly SecurityAdvisor Advisor = new();

    public static void Read(string text)
    {
        foreach (var role in Enum.GetValues<MessageRole>())
        {
            foreach (var advice in Advisor.Advise(new() { Message = new() { Text = text, Role = role } }))
            {
                Law.Says(advice.Why, advice.Rule);
                Law.Says(advice.WhatToDo, advice.Rule);
            }
        }
    }
}
