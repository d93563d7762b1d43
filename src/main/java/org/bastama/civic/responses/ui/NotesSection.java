package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.bastama.civic.responses.HandOver;
import org.bastama.civic.responses.desk.Note;
import org.bastama.civic.responses.desk.PrivateNotes;
import org.bastama.civic.responses.typed.WordsPlace;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shell.ReaderLanguage;

/** On the desk: what the colleagues of the same authority wrote to each other about a case. */
@org.springframework.stereotype.Component
class NotesSection {

    private final PrivateNotes notes;
    private final KeptWords words;

    NotesSection(PrivateNotes notes, KeptWords words) {
        this.notes = notes;
        this.words = words;
    }

    /** The notes and the field for another one; nothing where there is neither. */
    List<Component> of(HandOver handOver, Actor actor) {
        var number = handOver.petition();
        var mayWrite = notes.mayWrite(number, actor);
        var written = notes.of(number, actor);
        if (!mayWrite && written.isEmpty()) {
            return List.of();
        }
        var section = new Section();
        section.addClassName("responses-notes");
        var heading = new H2(section.getTranslation("responses.note.title"));
        heading.setId(DeskKeys.NOTES);
        section.add(heading);
        section.add(new Paragraph(section.getTranslation("responses.note.lead")));
        var list = new Div(list(written));
        section.add(list);
        if (mayWrite) {
            section.add(form(number, actor, list));
        }
        return List.of(section);
    }

    private static OrderedList list(List<Note> written) {
        var list = new OrderedList();
        list.addClassName("b-plain-list");
        list.getElement().setAttribute("reversed", true);
        written.forEach(note -> {
            var by =
                    new Paragraph(note.authorName() + " · " + Formats.dateTime(ReaderLanguage.get(), note.writtenAt()));
            by.addClassNames("b-soft", "b-small");
            var text = new Div(note.text());
            text.addClassName("responses-text");
            list.add(new ListItem(text, by));
        });
        return list;
    }

    private Component form(PetitionNumber number, Actor actor, Div list) {
        var form = new Div();
        form.addClassName("responses-form");
        var text = new TextArea(form.getTranslation("responses.note.text"));
        text.setHelperText(form.getTranslation("responses.note.text-help", PrivateNotes.LONGEST));
        text.setWidthFull();
        var drafts = words.of(number, WordsPlace.of(WordsPlace.Form.NOTE), actor);
        var kept = new KeptForm<>(new WordFields().line("note", text), drafts, text);
        form.add(
                kept,
                kept.sending(
                        "responses.note.button",
                        () -> notes.write(number, text.getValue(), actor),
                        "responses.note.done",
                        () -> {
                            kept.beginAnew();
                            list.removeAll();
                            list.add(list(notes.of(number, actor)));
                        }));
        return form;
    }
}
