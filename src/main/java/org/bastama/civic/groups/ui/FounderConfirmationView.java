package org.bastama.civic.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bastama.civic.groups.ConfirmFounder;
import org.bastama.civic.groups.Group;
import org.bastama.foundation.shell.MainLayout;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;

/** Where an invited person says yes or no; only the button confirms, opening the page changes nothing. */
@Route(value = "groups/confirm/:token", layout = MainLayout.class)
@AnonymousAllowed
@StyleSheet("context://styles/groups.css")
class FounderConfirmationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ConfirmFounder confirmFounder;

    FounderConfirmationView(ConfirmFounder confirmFounder) {
        this.confirmFounder = confirmFounder;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getRouteParameters().get("token").orElse("");
        var invitation = confirmFounder.look(token);
        switch (invitation.state()) {
            case OPEN -> offer(token, invitation);
            case CONFIRMED -> confirmed(Objects.requireNonNull(invitation.group()));
            case EXPIRED -> say("groups.invitation.expired");
            case GONE -> say("groups.invitation.gone");
            case UNKNOWN -> say("groups.invitation.unknown");
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("groups.confirm.title");
    }

    private void offer(String token, ConfirmFounder.Invitation invitation) {
        var group = Objects.requireNonNull(invitation.group());
        var member = Objects.requireNonNull(invitation.member());
        removeAll();
        var lead =
                new Paragraph(getTranslation("groups.confirm.asks", member.name(), coordinators(group), group.name()));
        lead.addClassName("b-lead");
        add(new H1(getTranslation("groups.confirm.heading", group.name())), lead);
        addText("groups.page.purpose", group.purpose().isEmpty() ? null : new PlainText(group.purpose()));
        addText("groups.page.rules", group.rules().isEmpty() ? null : new PlainText(group.rules()));
        add(new H2(getTranslation("groups.confirm.means")), new Paragraph(getTranslation("groups.confirm.account")));
        var shown = new Checkbox(getTranslation("groups.membership.show"));
        var confirm = new Button(
                getTranslation("groups.confirm.yes"),
                click -> Rejected.handle(
                        () -> confirmed(confirmFounder.confirm(token, shown.getValue(), ReaderLanguage.get()))));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var decline = new Button(
                getTranslation("groups.confirm.no"),
                click -> Rejected.handle(() -> {
                    confirmFounder.decline(token);
                    say("groups.confirm.declined");
                }));
        var buttons = new Div(confirm, decline);
        buttons.addClassName("b-toolbar");
        add(shown, buttons);
    }

    private void addText(String heading, @org.jspecify.annotations.Nullable Component text) {
        if (text != null) {
            add(new H2(getTranslation(heading)), text);
        }
    }

    private void confirmed(Group group) {
        removeAll();
        var lead = new Paragraph(getTranslation("groups.confirm.done", group.name()));
        lead.addClassName("b-lead");
        add(
                new H1(getTranslation("groups.confirm.done-title")),
                lead,
                new Paragraph(getTranslation("groups.confirm.sign-in")),
                new Paragraph(new Anchor("/" + GroupNavigation.mine(), getTranslation("groups.confirm.to-groups"))));
    }

    private void say(String key) {
        removeAll();
        var text = new Paragraph(getTranslation(key));
        text.addClassName("b-lead");
        add(
                new H1(getPageTitle()),
                text,
                new Paragraph(new Anchor("/" + GroupNavigation.list(), getTranslation("groups.list.title"))));
    }

    private static String coordinators(Group group) {
        return group.coordinators().stream().map(Group.Member::name).collect(Collectors.joining(", "));
    }
}
