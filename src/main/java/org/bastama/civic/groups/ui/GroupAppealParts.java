package org.bastama.civic.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.AccountQueries;
import org.bastama.civic.groups.AppealRefusal;
import org.bastama.civic.groups.Group;
import org.bastama.civic.groups.GroupActions;
import org.bastama.civic.groups.GroupActions.Action;
import org.bastama.foundation.moderation.Appeal;
import org.bastama.foundation.moderation.AppealText;
import org.bastama.foundation.moderation.Contest;
import org.bastama.foundation.moderation.ui.AppealForm;
import org.bastama.foundation.moderation.ui.AppealNotice;
import org.bastama.foundation.moderation.ui.AppealReview;
import org.bastama.foundation.moderation.ui.AppealStatement;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;

/** Makes the parts of a group's pages that are about an appeal. */
@org.springframework.stereotype.Component
class GroupAppealParts {

    private final AppealRefusal appealRefusal;
    private final AppealText text;
    private final AccountQueries accounts;
    private final GroupDesk desk;

    GroupAppealParts(AppealRefusal appealRefusal, AppealText text, AccountQueries accounts, GroupDesk desk) {
        this.appealRefusal = appealRefusal;
        this.text = text;
        this.accounts = accounts;
        this.desk = desk;
    }

    /** For members: the form to appeal, for those who may; else how the appeal stands and what was said. */
    Optional<Component> lead(Group group, GroupActions actions, Runnable done) {
        return actions.contest()
                .flatMap(contest -> actions.may(Action.APPEAL)
                        ? Optional.of(form(group, contest, done))
                        : Optional.ofNullable(contest.appeal()).map(this::lodged));
    }

    private Component form(Group group, Contest contest, Runnable done) {
        return new AppealForm(contest.until(), statement -> {
            appealRefusal.appeal(group.id(), ReaderLanguage.get(), statement, desk.actor());
            Rejected.done("moderation.appeal.sent");
            done.run();
        });
    }

    private Component lodged(Appeal appeal) {
        return new Div(new AppealNotice(appeal, text), new AppealStatement(appeal));
    }

    /** For moderators: the way to the appeal, if there is one. */
    Optional<Component> link(Group group, GroupActions actions) {
        return actions.contest().filter(contest -> contest.appeal() != null).map(contest -> {
            var link = new Anchor("/" + GroupNavigation.appeal(group.id()));
            link.setText(link.getTranslation("moderation.appeal.open"));
            return new Paragraph(link);
        });
    }

    /** For whoever decides: what is said against the refusal, and who decided first. */
    AppealReview review(Contest contest, Appeal appeal) {
        var first = accounts.find(contest.decidedBy()).map(Account::name).orElse("—");
        return new AppealReview(contest, appeal, first, text);
    }
}
