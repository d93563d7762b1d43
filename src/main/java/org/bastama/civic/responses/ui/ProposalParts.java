package org.bastama.civic.responses.ui;

import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.responses.PublishResponse;
import org.bastama.civic.responses.desk.DecideProposal;
import org.bastama.civic.responses.desk.ProposalGuard;
import org.bastama.civic.responses.desk.ProposeAct;
import org.bastama.civic.responses.desk.SaveActDraft;

/** What the panel of a proposed act asks and calls. */
@org.springframework.stereotype.Component
record ProposalParts(
        ProposalGuard guard,
        ProposeAct propose,
        DecideProposal decide,
        PublishResponse answers,
        SaveActDraft drafts,
        KeptWords words,
        ActAttachments attachments,
        AuthorityQueries authorities) {}
