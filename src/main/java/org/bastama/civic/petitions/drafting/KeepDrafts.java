package org.bastama.civic.petitions.drafting;

import org.bastama.civic.groups.GroupDissolved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was written for a group that is no more stays with whoever wrote it, as one citizen. */
@Component
class KeepDrafts {

    private final DraftRepository drafts;

    KeepDrafts(DraftRepository drafts) {
        this.drafts = drafts;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void dissolved(GroupDissolved dissolved) {
        drafts.leaveToAuthors(dissolved.group());
    }
}
