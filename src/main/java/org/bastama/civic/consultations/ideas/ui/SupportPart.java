package org.bastama.civic.consultations.ideas.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.civic.consultations.ideas.IdeaFigures;
import org.bastama.civic.consultations.ui.MailboxForm;
import org.bastama.civic.consultations.ui.Written;
import org.bastama.foundation.shell.LazyDetails;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;

/** How many support an idea, and one's own support: at once with an account, else by a mailbox. */
class SupportPart extends Div {

    private static final String KEY = "consultations.support.";

    private final transient IdeaDesk desk;
    private final transient Consultation consultation;
    private final transient Contribution idea;
    private final boolean preview;

    SupportPart(
            IdeaDesk desk,
            Consultation consultation,
            Contribution idea,
            IdeaFigures figures,
            boolean open,
            boolean preview) {
        this.desk = desk;
        this.consultation = consultation;
        this.idea = idea;
        this.preview = preview;
        addClassName("consultations-support");
        show(figures, open);
    }

    private void show(IdeaFigures figures, boolean open) {
        removeAll();
        var count = new Paragraph(getTranslation(KEY + "count", figures.supporters()));
        count.addClassName("consultations-supporters");
        add(count);
        if (open && desk.currentActor().get().isSignedIn()) {
            add(figures.mine() ? takeBack() : give());
        } else if (open) {
            add(new LazyDetails(getTranslation(KEY + "title"), this::byMail));
        }
    }

    private Button give() {
        return button(
                "give",
                () -> desk.support()
                        .support(
                                consultation.number(),
                                idea.part(),
                                number(),
                                desk.currentActor().get()));
    }

    private Button takeBack() {
        return button(
                "take-back",
                () -> desk.support()
                        .takeBack(
                                consultation.number(),
                                idea.part(),
                                number(),
                                desk.currentActor().get()));
    }

    private Button button(String what, Runnable action) {
        var button = new Button(getTranslation(KEY + what), click -> {
            if (Rejected.handle(action)) {
                Rejected.done(KEY + what + ".done");
                again();
            }
        });
        button.setAriaLabel(getTranslation(KEY + what + ".label", String.valueOf(number())));
        button.setEnabled(!preview);
        return button;
    }

    private void again() {
        var part = consultation.part(idea.part()).orElseThrow();
        show(desk.ideas().figures(consultation, part, idea, desk.currentActor().get()), true);
    }

    private MailboxForm byMail() {
        return new MailboxForm(
                "consultations.support",
                Written.small(getTranslation(KEY + "lead")),
                preview,
                (email, consent) -> desk.support()
                        .support(consultation.number(), idea.part(), number(), email, consent, ReaderLanguage.get()));
    }

    private int number() {
        return Objects.requireNonNull(idea.number());
    }
}
