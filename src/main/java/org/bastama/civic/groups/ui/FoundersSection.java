package org.bastama.civic.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bastama.civic.groups.Group;
import org.bastama.civic.groups.GroupActions;
import org.bastama.civic.groups.GroupActions.Action;
import org.bastama.civic.groups.GroupState;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shell.NativeSelect;
import org.bastama.foundation.shell.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** The people of a group, who has confirmed, and what the coordinator can do about it. */
class FoundersSection extends Section implements HasValidation {

    /** What can be done with people; the host runs it and shows what is rejected. */
    interface Deeds {
        void invite(String name, String email, Language language);

        void remind(Group.Member member);

        void remove(Group.Member member);

        void appoint(Group.Member member);

        void dismiss(Group.Member member);
    }

    private final Deeds deeds;
    private final int needed;
    private final Div content = new Div();
    private final Paragraph error = new Paragraph();
    private final TextField name = new TextField(getTranslation("groups.founders.name"));
    private final EmailField email = new EmailField(getTranslation("groups.founders.email"));
    private final NativeSelect language = new NativeSelect(getTranslation("groups.founders.language"), languages());
    private final Div invitation = new Div();

    FoundersSection(Group group, GroupActions actions, int needed, Deeds deeds) {
        this.deeds = deeds;
        this.needed = needed;
        setId("group-founders");
        error.addClassName("b-error");
        error.setVisible(false);
        email.setManualValidation(true);
        language.setValue(ReaderLanguage.get().code());
        var button = new Button(
                getTranslation("groups.founders.invite"),
                click -> deeds.invite(
                        name.getValue(),
                        email.getValue(),
                        Language.of(language.getValue()).orElse(ReaderLanguage.get())));
        var row = new Div(name, email, language, button);
        row.addClassName("b-toolbar");
        invitation.add(new H3(getTranslation("groups.founders.invite-title")), row);
        add(new H2(getTranslation("groups.founders.title")), error, content, invitation);
        show(group, actions);
    }

    /** Shows the people as they are now; what is typed in the invitation stays. */
    void show(Group group, GroupActions actions) {
        content.removeAll();
        invitation.setVisible(actions.may(Action.MANAGE_FOUNDERS));
        if (group.state() != GroupState.REGISTERED) {
            content.add(new Paragraph(getTranslation("groups.founders.lead", needed, group.confirmedFounders())));
        }
        var list = new UnorderedList();
        list.addClassNames("b-plain-list", "groups-people", "groups-founders");
        group.members().forEach(member -> list.add(person(member, actions)));
        content.add(list);
    }

    /** Empties the invitation after it was sent. */
    void invited() {
        name.clear();
        email.clear();
        name.focus();
    }

    Map<String, HasValidation> fields() {
        return Map.of("founder-name", name, "founder-email", email);
    }

    private ListItem person(Group.Member member, GroupActions actions) {
        var who = new Div(new Span(member.name()), soft(member.email()));
        var state =
                new Span(getTranslation(member.confirmed() ? "groups.founders.confirmed" : "groups.founders.waiting"));
        state.addClassNames("b-badge", member.confirmed() ? "good" : "warn");
        var role = new Span(getTranslation("groups.role." + member.role().code()));
        role.addClassName("b-badge");
        var item = new ListItem(who, new Div(state, new Span(" "), role));
        var buttons = new Div();
        buttons.addClassName("groups-buttons");
        if (actions.may(Action.MANAGE_FOUNDERS) && member.role() != Group.MemberRole.COORDINATOR) {
            if (!member.confirmed()) {
                buttons.add(button("remind", member, () -> deeds.remind(member)));
            }
            buttons.add(button("remove", member, () -> deeds.remove(member)));
        }
        if (actions.may(Action.APPOINT) && member.confirmed()) {
            switch (member.role()) {
                case MEMBER -> buttons.add(button("appoint", member, () -> deeds.appoint(member)));
                case EDITOR -> buttons.add(button("dismiss", member, () -> deeds.dismiss(member)));
                case COORDINATOR -> {}
            }
        }
        item.add(buttons);
        return item;
    }

    private Button button(String what, Group.Member member, Runnable deed) {
        var button = new Button(getTranslation("groups.founders." + what), click -> deed.run());
        button.setAriaLabel(getTranslation("groups.founders." + what + "-whom", member.name()));
        return button;
    }

    private static Component soft(String text) {
        var span = new Div(text);
        span.addClassNames("b-soft", "b-small");
        return span;
    }

    private Map<String, String> languages() {
        Map<String, String> languages = new LinkedHashMap<>();
        Language.all().forEach(l -> languages.put(l.code(), getTranslation("shared.language." + l.code() + ".own")));
        return languages;
    }

    @Override
    public void setErrorMessage(@Nullable String message) {
        error.setText(message == null ? "" : message);
    }

    @Override
    public @Nullable String getErrorMessage() {
        return error.getText();
    }

    @Override
    public void setInvalid(boolean invalid) {
        error.setVisible(invalid);
    }

    @Override
    public boolean isInvalid() {
        return error.isVisible();
    }
}
