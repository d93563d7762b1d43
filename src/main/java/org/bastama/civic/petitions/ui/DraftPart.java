package org.bastama.civic.petitions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Consumer;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionSummary;
import org.bastama.civic.petitions.PetitionText;
import org.bastama.civic.petitions.drafting.PetitionDraft;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shell.ChangedElsewhere;
import org.bastama.foundation.shell.ErrorSummary;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;

/** Writing a petition: saved as typed, with hints beside it, a preview, and handing in. */
class DraftPart extends Section implements ChangedElsewhere.Form<PetitionDraft> {

    private final PetitionNumber number;
    private final DraftDesk desk;
    private final DraftChoices choices;
    private final ChangedElsewhere<PetitionDraft> elsewhere;
    private final Div place = new Div();
    private final DraftHints hints = DraftHints.forAuthors();
    private final ErrorSummary errors = new ErrorSummary(this::reveal);
    private final Paragraph saved = new Paragraph();
    private final Div preview = new Div();
    private final Consumer<PetitionText> told;
    private final Runnable done;
    private DraftForm form;
    private String comparedTitle = "";
    private List<PetitionSummary> similar = List.of();
    private int version;

    DraftPart(Petition petition, DraftDesk desk, DraftChoices choices, Consumer<PetitionText> told, Runnable done) {
        this.number = petition.number();
        this.desk = desk;
        this.choices = choices;
        this.told = told;
        this.done = done;
        this.version = petition.version();
        elsewhere =
                new ChangedElsewhere<>("petition " + number + " " + desk.actor().account(), this);
        form = filled(PetitionDraft.of(petition));
        saved.addClassNames("b-soft", "b-small");
        saved.getElement().setAttribute("role", "status");
        saved.setText(getTranslation("petitions.draft.saves-itself"));
        var submit = new Button(getTranslation("petitions.draft.submit"), click -> submit());
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var seen = new NativeDetails(getTranslation("petitions.draft.preview"), preview);
        seen.addClassName("petitions-fold");
        add(elsewhere, place, hints, seen, errors, saved, submit);
        if (elsewhere.restore()) {
            saved.setText(getTranslation("shell.changed.not-saved"));
        }
        refresh();
    }

    private DraftForm filled(PetitionDraft draft) {
        var filled = new DraftForm(draft, new AddresseeForm(choices, draft), this::changed);
        place.removeAll();
        place.add(filled);
        return filled;
    }

    private void reveal(String field) {
        form.reveal(field);
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
            elsewhere.saved();
            saved.setText(getTranslation("petitions.draft.saved", Formats.dateTime(ReaderLanguage.get(), result.at())));
        });
    }

    @Override
    public ChangedElsewhere.Stored<PetitionDraft> stored() {
        var now = desk.stored(number);
        return new ChangedElsewhere.Stored<>(
                now.version(), PetitionDraft.of(now), getTranslation("shell.changed.together"));
    }

    @Override
    public PetitionDraft typed() {
        return form.draft();
    }

    @Override
    public void show(PetitionDraft draft, int readIn) {
        form = filled(draft);
        version = readIn;
        refresh();
    }

    @Override
    public void saveOver(int readIn) {
        version = readIn;
        changed();
    }

    @Override
    public Component text(PetitionDraft draft) {
        return choices.words(draft, ReaderLanguage.get());
    }

    private void refresh() {
        if (!form.title().equals(comparedTitle)) {
            comparedTitle = form.title();
            similar = desk.similar(comparedTitle);
        }
        form.mark(desk.outdated(number));
        hints.show(similar, desk.warnings(form.draft().text()));
        preview.removeAll();
        preview.add(new PreviewPart(form.draft().text().written()));
    }

    private void submit() {
        errors.clear();
        if (!save()) {
            return;
        }
        if (rejected().summary(errors).run(() -> desk.submit(number))) {
            Rejected.done("petitions.draft.submitted");
            done.run();
        }
    }

    private Rejected rejected() {
        var rejected = new Rejected().told(ChangedElsewhere.KEY, () -> {
            elsewhere.refused(version);
            saved.setText(getTranslation("shell.changed.not-saved"));
        });
        form.fields().forEach(rejected::field);
        return rejected;
    }
}
