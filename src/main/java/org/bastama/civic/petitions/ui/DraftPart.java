package org.bastama.civic.petitions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.Consumer;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionText;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;

/** Writing a petition: saved as typed, with hints beside it, a preview, and handing in. */
class DraftPart extends Section {

    private final PetitionNumber number;
    private final DraftDesk desk;
    private final DraftForm form;
    private final DraftHints hints = new DraftHints();
    private final ErrorSummary errors = new ErrorSummary();
    private final Paragraph saved = new Paragraph();
    private final Div preview = new Div();
    private final Consumer<PetitionText> told;
    private final Runnable done;
    private int version;

    DraftPart(Petition petition, DraftDesk desk, AddresseeForm addressee, Consumer<PetitionText> told, Runnable done) {
        this.number = petition.number();
        this.desk = desk;
        this.told = told;
        this.done = done;
        this.version = petition.version();
        form = new DraftForm(petition, addressee, this::changed);
        saved.addClassNames("b-soft", "b-small");
        saved.getElement().setAttribute("role", "status");
        saved.setText(getTranslation("petitions.draft.saves-itself"));
        var submit = new Button(getTranslation("petitions.draft.submit"), click -> submit());
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(form, hints, new NativeDetails(getTranslation("petitions.draft.preview"), preview), errors, saved, submit);
        refresh();
    }

    private void changed() {
        errors.clear();
        if (save()) {
            refresh();
            told.accept(form.draft().text().written());
        }
    }

    private boolean save() {
        return rejected().run(() -> {
            var result = desk.save(number, form.draft(), version);
            version = result.version();
            saved.setText(getTranslation("petitions.draft.saved", Formats.dateTime(ReaderLanguage.get(), result.at())));
        });
    }

    private void refresh() {
        hints.show(desk.similar(form.title()), desk.warnings(form.draft().text()));
        preview.removeAll();
        preview.add(new PreviewPart(form.draft().text().written()));
    }

    private void submit() {
        errors.clear();
        if (!save()) {
            return;
        }
        var submitted = rejected().run(() -> {
            try {
                desk.submit(number);
            } catch (Rejection rejection) {
                errors.show(rejection.violations(), form.fields(), form::reveal);
                rejection.violations().stream()
                        .map(Rejection.Violation::field)
                        .filter(java.util.Objects::nonNull)
                        .findFirst()
                        .ifPresent(form::reveal);
                throw rejection;
            }
        });
        if (submitted) {
            Rejected.done("petitions.draft.submitted");
            done.run();
        }
    }

    private Rejected rejected() {
        var rejected = new Rejected();
        form.fields().forEach(rejected::field);
        return rejected;
    }
}
