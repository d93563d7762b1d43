package org.bastama.civic.accounts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.AccountQueries;
import org.bastama.civic.accounts.ChangeProfile;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.accounts.ReturnPath;
import org.bastama.civic.accounts.passkeys.PasskeyQueries;
import org.bastama.civic.accounts.passkeys.RemovePasskey;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shell.MainLayout;
import org.bastama.foundation.shell.Rejected;

/** A person's own name, language of mails, roles and passkeys. */
@Route(value = "profile", layout = MainLayout.class)
@PermitAll
@StyleSheet("context://styles/accounts.css")
class ProfileView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private final transient AccountQueries accounts;
    private final transient ChangeProfile changeProfile;
    private final transient CurrentActor currentActor;
    private final transient PasskeyQueries passkeys;
    private final transient RemovePasskey removePasskey;
    private final transient SignInSession sessions;
    private final TextField name = new TextField();
    private final RadioButtonGroup<Language> language = new RadioButtonGroup<>();
    private final Rejected rejected = new Rejected().field("name", name);

    ProfileView(
            AccountQueries accounts,
            ChangeProfile changeProfile,
            CurrentActor currentActor,
            PasskeyQueries passkeys,
            RemovePasskey removePasskey,
            SignInSession sessions) {
        this.accounts = accounts;
        this.changeProfile = changeProfile;
        this.currentActor = currentActor;
        this.passkeys = passkeys;
        this.removePasskey = removePasskey;
        this.sessions = sessions;
        addClassName("accounts-form");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("accounts.profile.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var account = accounts.find(currentActor.get().requireAccount()).orElseThrow();
        var next = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("welcome")
                .map(ReturnPath::of);
        removeAll();
        add(new H1(getPageTitle()));
        if (next.isPresent()) {
            var notice = new Div(new Paragraph(getTranslation("accounts.profile.welcome")));
            notice.addClassNames("b-notice", "good");
            add(notice);
        }
        add(new Paragraph(
                getTranslation("accounts.profile.email", account.email().value())));
        showFields(account);
        var save = new Button(getTranslation("accounts.profile.save"), click -> save(next));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(name, language, new Div(save));
        showRoles(account);
        add(new PasskeySection(passkeys, removePasskey, currentActor, sessions));
        add(new SessionForm(SecurityConfiguration.SIGN_OUT, getTranslation("accounts.sign-out")).quiet());
    }

    private void showFields(Account account) {
        name.setLabel(getTranslation("accounts.name"));
        name.setHelperText(getTranslation("accounts.name.hint"));
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        name.getElement().setAttribute("autocomplete", "name");
        name.setValue(account.name());
        language.setLabel(getTranslation("accounts.language"));
        language.setItems(Language.all());
        language.setItemLabelGenerator(l -> getTranslation("accounts.language." + l.code()));
        language.setValue(account.language());
    }

    private void showRoles(Account account) {
        add(new H2(getTranslation("accounts.profile.roles")));
        if (account.roles().isEmpty()) {
            add(new Paragraph(getTranslation("accounts.profile.no-roles")));
            return;
        }
        var list = new UnorderedList();
        account.roles().stream()
                .sorted()
                .map(role -> getTranslation(RoleWords.key(role)))
                .forEach(role -> list.add(new ListItem(role)));
        add(list);
    }

    private void save(Optional<ReturnPath> next) {
        var saved = rejected.run(() -> changeProfile.change(name.getValue(), language.getValue(), currentActor.get()));
        if (saved) {
            Rejected.done("accounts.profile.saved");
            next.ifPresent(path -> getUI().ifPresent(ui -> ui.getPage().setLocation(path.value())));
        }
    }
}
