package org.bastama.civic.accounts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.accounts.ReturnPath;
import org.bastama.civic.accounts.passkeys.Passkey;
import org.bastama.civic.accounts.passkeys.PasskeyQueries;
import org.bastama.civic.accounts.passkeys.RemovePasskey;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;

/** A person's own passkeys: each with its name and times, to be removed, and a new one to be added. */
class PasskeySection extends Section {

    private static final ReturnPath PROFILE = ReturnPath.of("/profile");

    private final transient PasskeyQueries passkeys;
    private final transient RemovePasskey removePasskey;
    private final transient CurrentActor currentActor;
    private final transient SignInSession sessions;
    private final Div list = new Div();

    PasskeySection(
            PasskeyQueries passkeys, RemovePasskey removePasskey, CurrentActor currentActor, SignInSession sessions) {
        this.passkeys = passkeys;
        this.removePasskey = removePasskey;
        this.currentActor = currentActor;
        this.sessions = sessions;
        addClassName("accounts-passkeys");
        add(new H2(getTranslation("accounts.passkeys.title")), new Paragraph(getTranslation("accounts.passkeys.text")));
        if (currentActor.signedIn().stream()
                .anyMatch(person -> !person.withheld().isEmpty())) {
            var confirm = new Anchor(AccountsNavigation.passkeyPath(PROFILE), getTranslation("accounts.passkey.go"));
            var notice = new Div(new Paragraph(getTranslation("accounts.passkey.withheld")), confirm);
            notice.addClassNames("b-notice", "warn");
            add(notice);
        } else {
            add(list, new PasskeyForm(PROFILE));
            show();
        }
    }

    private void show() {
        list.removeAll();
        var own = passkeys.own(currentActor.get());
        if (own.isEmpty()) {
            list.add(new Paragraph(getTranslation("accounts.passkeys.none")));
            return;
        }
        var items = new UnorderedList();
        items.addClassName("accounts-people");
        own.forEach(passkey -> items.add(item(passkey)));
        list.add(items);
    }

    private ListItem item(Passkey passkey) {
        var name = new Span(passkey.name());
        name.addClassName("accounts-persona-name");
        var language = ReaderLanguage.get();
        var used = passkey.lastUsedAt();
        var times = new Span(
                used == null
                        ? getTranslation("accounts.passkeys.added", Formats.date(language, passkey.createdAt()))
                        : getTranslation("accounts.passkeys.used", Formats.date(language, used)));
        times.addClassName("b-soft");
        var remove = new Button(getTranslation("accounts.passkeys.remove"), click -> confirm(passkey));
        remove.setAriaLabel(getTranslation("accounts.passkeys.remove-which", passkey.name()));
        return new ListItem(name, times, remove);
    }

    private void confirm(Passkey passkey) {
        var dialog = new ConfirmDialog(
                getTranslation("accounts.passkeys.remove-which", passkey.name()),
                getTranslation("accounts.passkeys.remove-text"),
                getTranslation("accounts.passkeys.remove"),
                confirm -> remove(passkey));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("accounts.cancel"));
        dialog.open();
    }

    private void remove(Passkey passkey) {
        if (Rejected.handle(() -> removePasskey.remove(passkey.id(), currentActor.get()))) {
            currentActor
                    .signedIn()
                    .ifPresent(person -> sessions.outlive(
                            person,
                            VaadinServletRequest.getCurrent().getHttpServletRequest(),
                            VaadinServletResponse.getCurrent().getHttpServletResponse()));
            show();
            Rejected.done("accounts.passkeys.removed", passkey.name());
        }
    }
}
