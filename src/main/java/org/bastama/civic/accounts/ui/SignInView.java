package org.bastama.civic.accounts.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.accounts.Personas;
import org.bastama.civic.accounts.RequestSignIn;
import org.bastama.civic.accounts.ReturnPath;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Rejections;
import org.bastama.foundation.shell.MainLayout;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** Asks for an e-mail address and mails a sign-in link, or for a passkey; the demo also offers its personas. */
@Route(value = "sign-in", layout = MainLayout.class)
@AnonymousAllowed
@StyleSheet("context://styles/accounts.css")
class SignInView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private final transient RequestSignIn requestSignIn;
    private final transient CurrentActor currentActor;
    private final transient @Nullable Personas personas;
    private final transient Providers providers;
    private final EmailField email = new EmailField();
    private final Div form = new Div();
    private final Rejected rejected = new Rejected().field("email", email);
    private transient ReturnPath next = ReturnPath.home();

    SignInView(
            RequestSignIn requestSignIn,
            CurrentActor currentActor,
            ObjectProvider<Personas> personas,
            Providers providers) {
        this.requestSignIn = requestSignIn;
        this.currentActor = currentActor;
        this.personas = personas.getIfAvailable();
        this.providers = providers;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("accounts.sign-in.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        next = ReturnPath.of(event.getLocation()
                .getQueryParameters()
                .getSingleParameter("next")
                .orElseGet(SignInView::deniedPath));
        removeAll();
        add(new H1(getTranslation("accounts.sign-in.title")));
        var actor = currentActor.get();
        if (actor.isSignedIn()) {
            add(new Paragraph(getTranslation("accounts.sign-in.already", actor.name())));
        }
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("refused")
                .ifPresent(why -> add(AccountsNavigation.refusal(this, why)));
        showForm();
        add(form, new OtherWays(providers, next));
        if (personas != null) {
            add(new PersonaSection(personas, next));
        }
    }

    private void showForm() {
        email.setLabel(getTranslation("accounts.sign-in.email"));
        email.setHelperText(getTranslation("accounts.sign-in.hint"));
        email.setRequiredIndicatorVisible(true);
        email.setManualValidation(true);
        email.getElement().setAttribute("autocomplete", "email");
        var send = new Button(getTranslation("accounts.sign-in.send"), click -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.addClickShortcut(Key.ENTER).listenOn(email);
        form.removeAll();
        form.add(email, new Div(send));
        form.addClassName("accounts-form");
    }

    private void send() {
        rejected.run(() -> {
            var rejections = new Rejections();
            var address = rejections.collect("email", () -> new EmailAddress(email.getValue()));
            rejections.throwIfAny();
            if (address != null) {
                requestSignIn.request(address, ReaderLanguage.get(), next);
                sent();
            }
        });
    }

    /** The same for every address, whether it has an account, is new, or has asked too often. */
    private void sent() {
        var again = new Button(getTranslation("accounts.sign-in.again"), click -> showForm());
        var notice = new Div(
                new Paragraph(getTranslation("accounts.sign-in.sent", email.getValue())),
                new Paragraph(getTranslation("accounts.sign-in.sent-hint")));
        notice.addClassNames("b-notice", "good");
        notice.getElement().setAttribute("role", "status");
        form.removeAll();
        form.add(notice);
        if (personas != null) {
            var mails = new Anchor("/demo/mail", getTranslation("accounts.sign-in.demo-mail"));
            mails.getElement().setAttribute("router-ignore", true);
            form.add(new Paragraph(mails));
        }
        form.add(again);
    }

    /** Where the person was refused on the way here within the running page; asked more than once for one visit. */
    private static String deniedPath() {
        var stored =
                VaadinSession.getCurrent().getSession().getAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT);
        return stored instanceof String path ? "/" + path.replaceFirst("^/", "") : "/";
    }

    /** The person went on to another page: a later sign-in does not lead to where they were refused. */
    static void forgetDeniedPath() {
        VaadinSession.getCurrent().getSession().removeAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT);
    }
}
