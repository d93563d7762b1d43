package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.bastama.civic.responses.desk.ApprovalRule;
import org.bastama.civic.responses.desk.SwitchApproval;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;

/** Tells whether an authority's acts need a second official, and switches it for those who may. */
class ApprovalSwitch extends Section {

    private final String authoritySlug;
    private final HtmlContainer heading;
    private final transient SwitchApproval switchApproval;
    private final transient Actor actor;

    /** The switch under a heading of the level that the page asks for. */
    ApprovalSwitch(String authoritySlug, HtmlContainer heading, SwitchApproval switchApproval, Actor actor) {
        this.authoritySlug = authoritySlug;
        this.heading = heading;
        heading.setText(getTranslation("responses.approval.title"));
        this.switchApproval = switchApproval;
        this.actor = actor;
        fill();
    }

    private void fill() {
        removeAll();
        var rule = switchApproval.rule(authoritySlug);
        var needed = rule.filter(ApprovalRule::needed).isPresent();
        add(
                heading,
                new Paragraph(getTranslation("responses.approval.lead")),
                new Paragraph(getTranslation(needed ? "responses.approval.is-on" : "responses.approval.is-off")));
        rule.ifPresent(r -> add(since(r)));
        add(change(!needed));
    }

    private Component since(ApprovalRule rule) {
        var since = new Paragraph(getTranslation(
                "responses.approval.since",
                Formats.dateTime(ReaderLanguage.get(), rule.changedAt()),
                rule.changedBy()));
        since.addClassNames("b-soft", "b-small");
        return since;
    }

    private Component change(boolean to) {
        var permit = switchApproval.permit(authoritySlug, to, actor);
        if (permit.refusal() != null) {
            var why = new Paragraph(
                    getTranslation(permit.refusal(), permit.arguments().toArray()));
            why.addClassName("b-soft");
            return why;
        }
        return new Button(getTranslation(to ? "responses.approval.on" : "responses.approval.off"), click -> {
            if (Rejected.handle(() -> switchApproval.set(authoritySlug, to, actor))) {
                Rejected.done(to ? "responses.approval.is-on" : "responses.approval.is-off");
                fill();
            }
        });
    }
}
