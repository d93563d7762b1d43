package org.bastama.civic.consultations.drafttext.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.drafttext.Remark;
import org.bastama.civic.consultations.drafttext.discussion.StagedVersion;
import org.bastama.civic.consultations.ui.PartContent;
import org.bastama.civic.consultations.ui.Written;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shell.LazyDetails;

/** The files of a text, one for each language, kept as soon as they are sent; what does not fit is told at once. */
class ImportFields extends PartContent {

    private final transient DraftTextEditor editor;
    private final transient ConsultationNumber number;
    private final UUID partId;
    private final Map<Language, ImportField> fields = new EnumMap<>(Language.class);
    private final Div state = new Div();

    ImportFields(DraftTextEditor editor, ConsultationNumber number, UUID partId) {
        this.editor = editor;
        this.number = number;
        this.partId = partId;
        addClassName("consultations-fields");
        state.getElement().setAttribute("aria-live", "polite");
        add(Written.small(getTranslation("consultations.drafttext.import.lead")));
        for (var language : Language.all()) {
            var field = new ImportField(
                    language, file -> take(language, file), () -> editor.remove(number, partId, language), this::show);
            fields.put(language, field);
            add(field);
        }
        add(fault(), state);
        show();
    }

    private List<Remark> take(Language language, byte[] file) {
        return editor.take(number, partId, language, file).remarks();
    }

    /** What happens when the browser has sent a file. */
    void sent(Language language, byte[] file) {
        var field = fields.get(language);
        if (field != null) {
            field.sent(file);
        }
    }

    private void show() {
        var staged = editor.staged(number, partId);
        fields.forEach((language, field) -> field.show(staged.passages().getOrDefault(language, 0)));
        setInvalid(false);
        state.removeAll();
        if (!staged.passages().isEmpty() && !staged.problems().isEmpty()) {
            state.add(problems(staged));
        }
        var version = staged.version();
        if (version != null) {
            state.add(new LazyDetails(
                    getTranslation("consultations.drafttext.import.look"), () -> new PassageList(version)));
        }
    }

    private Component problems(StagedVersion staged) {
        var list = new UnorderedList();
        staged.problems()
                .forEach(problem -> list.add(new ListItem(
                        getTranslation(problem.key(), problem.arguments().toArray()))));
        var notice = new Div(new Paragraph(getTranslation("consultations.drafttext.import.problems")), list);
        notice.addClassNames("b-notice", "warn");
        return notice;
    }
}
