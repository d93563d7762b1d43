package org.bastama.civic.authorities.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.LinkedHashMap;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.PendingInvitations;
import org.bastama.civic.accounts.ui.InvitationList;
import org.bastama.civic.authorities.Authority;
import org.bastama.civic.authorities.EndOfficial;
import org.bastama.civic.authorities.InviteOfficial;
import org.bastama.civic.authorities.Officials;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.NativeSelect;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;

/** The officials of one authority: who they are, ending it, inviting another by mail; and who hears of long delays. */
class OfficialsSection extends Section {

    private final transient Authority authority;
    private final transient Officials officials;
    private final transient InviteOfficial inviteOfficial;
    private final transient EndOfficial endOfficial;
    private final transient Actor actor;
    private final Div people = new Div();
    private final InvitationList pending;

    OfficialsSection(
            Authority authority,
            Officials officials,
            InviteOfficial inviteOfficial,
            EndOfficial endOfficial,
            PendingInvitations invitations,
            OfficeForm office,
            EscalationForm escalation,
            Actor actor) {
        this.authority = authority;
        this.officials = officials;
        this.inviteOfficial = inviteOfficial;
        this.endOfficial = endOfficial;
        this.actor = actor;
        this.pending = new InvitationList(invitations, actor, authority.slug());
        add(
                LanguageMark.mark(new H2(authority.names().in(ReaderLanguage.get())), authority.names()),
                new H3(getTranslation("authorities.desk.officials")),
                people,
                pending,
                new H3(getTranslation("authorities.desk.invite")),
                invitation(),
                office,
                escalation);
        showPeople();
    }

    private void showPeople() {
        people.removeAll();
        var all = officials.of(authority.slug());
        if (all.isEmpty()) {
            people.add(new Paragraph(getTranslation("authorities.desk.no-officials")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("b-plain-list");
        all.forEach(official -> list.add(item(official)));
        people.add(list);
    }

    private ListItem item(Account official) {
        var name = new Span(official.name() + " · " + official.email().value());
        var end = new Button(getTranslation("authorities.desk.end"));
        end.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        end.setAriaLabel(getTranslation("authorities.desk.end-who", official.name()));
        var sure = new Button(getTranslation("authorities.desk.end-sure"), event -> end(official));
        sure.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        sure.setVisible(false);
        end.addClickListener(event -> {
            sure.setVisible(!sure.isVisible());
            if (sure.isVisible()) {
                sure.focus();
            }
        });
        var item = new ListItem(name, end, sure);
        item.addClassName("b-row");
        return item;
    }

    private void end(Account official) {
        if (Rejected.handle(() -> endOfficial.end(actor, authority.slug(), official.id()))) {
            Rejected.done("authorities.desk.ended", official.name());
        }
        showPeople();
    }

    private Div invitation() {
        var email = new EmailField(getTranslation("authorities.desk.email"));
        email.setManualValidation(true);
        email.setRequiredIndicatorVisible(true);
        var languages = new LinkedHashMap<String, String>();
        Language.all().forEach(l -> languages.put(l.code(), getTranslation("shared.language." + l.code() + ".own")));
        var language = new NativeSelect(getTranslation("authorities.desk.language"), languages);
        language.setValue(ReaderLanguage.get().code());
        var rejected = new Rejected().field("email", email);
        var send = new Button(getTranslation("authorities.desk.send"), event -> {
            var chosen = Language.of(language.getValue()).orElse(ReaderLanguage.get());
            if (rejected.run(() -> inviteOfficial.invite(actor, authority.slug(), email.getValue(), chosen))) {
                Rejected.done("authorities.desk.sent", email.getValue());
                email.clear();
                pending.show();
            }
        });
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var form = new Div(email, language, send);
        form.addClassName("authority-invitation");
        return form;
    }
}
