package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import org.bastama.civic.authorities.Authority;
import org.bastama.civic.authorities.ui.AuthorityDeskPart;
import org.bastama.civic.responses.desk.SwitchApproval;
import org.bastama.foundation.shared.Actor;

/** On the administrators' desk of an authority: whether its acts need a second official. */
@org.springframework.stereotype.Component
class ApprovalPart implements AuthorityDeskPart {

    private final SwitchApproval switchApproval;

    ApprovalPart(SwitchApproval switchApproval) {
        this.switchApproval = switchApproval;
    }

    @Override
    public Component of(Authority authority, Actor administrator) {
        return new ApprovalSwitch(authority.slug(), new H3(), switchApproval, administrator);
    }
}
