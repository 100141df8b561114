namespace Occ.Support;

/// <summary>Ticket systems whose tickets a report can become.</summary>
public enum TicketSystem
{
    /// <summary>Zendesk Support: <c>POST /api/v2/tickets</c>.</summary>
    Zendesk,

    /// <summary>Freshdesk: <c>POST /api/v2/tickets</c>.</summary>
    Freshdesk,

    /// <summary>Jira Service Management: <c>POST /rest/servicedeskapi/request</c>.</summary>
    JiraServiceManagement,

    /// <summary>Zammad: <c>POST /api/v1/tickets</c>.</summary>
    Zammad,

    /// <summary>Chatwoot: <c>POST /api/v1/accounts/{id}/conversations</c>.</summary>
    Chatwoot,
}
