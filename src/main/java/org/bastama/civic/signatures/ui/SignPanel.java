package org.bastama.civic.signatures.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Optional;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.ui.SignatureSent;
import org.bastama.civic.signatures.SignPetition;
import org.bastama.civic.signatures.SigningWords;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.foundation.mailbox.ShownMails;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shell.ErrorSummary;
import org.bastama.foundation.shell.Rejected;

/** Signing: four fields and a tick, and afterwards what to do with the mail. What was typed stays. */
@StyleSheet("context://styles/signatures.css")
class SignPanel extends Composite<Section> {

    private static final String TITLE = "sign-title";

    private final Petition petition;
    private final Language language;
    private final transient SignPetition signPetition;
    private final transient SigningWords.Form words;
    private final transient ShownMails mails;
    private final SignInputs inputs;
    private final ErrorSummary errors = new ErrorSummary();
    private final Rejected rejected;
    private final Button submit;

    SignPanel(
            Petition petition,
            Language language,
            SignPetition signPetition,
            TerritoryQueries territories,
            SigningWords.Form words,
            Optional<Account> account,
            ShownMails mails) {
        this.petition = petition;
        this.language = language;
        this.signPetition = signPetition;
        this.words = words;
        this.mails = mails;
        this.inputs = new SignInputs(petition, territories, words.consent());
        this.rejected = inputs.rejected(errors);
        getContent().addClassNames("signatures-form", "b-card");
        getContent().getElement().setAttribute("aria-labelledby", TITLE);
        this.submit = new Button(getTranslation(words.key("signatures.form.submit")), click -> sign());
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.setDisableOnClick(true);
        inputs.sendBy(submit);
        account.ifPresent(inputs::fill);
        inputs.keepTyped();
        showForm();
    }

    /** Whoever goes on within the portal leaves nothing behind; on the way to another language the page closes. */
    @Override
    protected void onDetach(DetachEvent event) {
        if (!event.getUI().isClosing()) {
            TypedSignature.forget();
        }
        super.onDetach(event);
    }

    private void showForm() {
        var title = petition.state() == PetitionState.GATHERING
                ? "signatures.form.title-supporter"
                : words.key("signatures.form.title");
        var data = new Paragraph(words.data());
        data.addClassNames("b-soft", "b-small");
        getContent().removeAll();
        getContent().add(heading(title), errors);
        getContent().add(inputs.all());
        getContent().add(new Div(submit), data);
    }

    private void sign() {
        try {
            if (rejected.run(this::send)) {
                TypedSignature.forget();
                showSent();
                SignatureSent.tell(UI.getCurrent());
            }
        } finally {
            submit.setEnabled(true);
        }
    }

    private void send() {
        try {
            signPetition.sign(petition.number(), inputs.form(language), networkAddress());
        } catch (SignPetition.Busy busy) {
            throw Rejection.of("signatures.busy");
        }
    }

    private void showSent() {
        var title = heading("signatures.sent.title");
        var again = new Button(getTranslation("signatures.sent.again"), click -> {
            showForm();
            inputs.focusMailbox();
        });
        again.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var nothing = new Paragraph(getTranslation("signatures.sent.nothing"));
        nothing.addClassName("b-soft");
        getContent().removeAll();
        getContent().add(title, new Paragraph(getTranslation(words.key("signatures.sent.text"), inputs.mailbox())));
        mails.path().ifPresent(path -> getContent().add(new Paragraph(mailsOfTheDemo(path))));
        getContent().add(nothing, again);
        title.getElement().executeJs("this.focus()");
    }

    private Anchor mailsOfTheDemo(String path) {
        var link = new Anchor(path, getTranslation("mailbox.demo.read"), AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        return link;
    }

    private H2 heading(String key) {
        var title = new H2(getTranslation(key));
        title.setId(TITLE);
        title.getElement().setAttribute("tabindex", "-1");
        return title;
    }

    private static String networkAddress() {
        var request = VaadinRequest.getCurrent();
        return request == null ? "" : String.valueOf(request.getRemoteAddr());
    }
}
