package org.bastama.civic.consultations.drafttext.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.bastama.civic.consultations.Consultation;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shell.LazyDetails;
import org.bastama.foundation.shell.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** The versions, newest first, each with what it changed; nothing while there is one only. */
class VersionsPart extends Div {

    VersionsPart(DraftTextDesk desk, Consultation consultation, Consultation.Part part) {
        var versions = desk.texts().versions(consultation, part);
        setVisible(versions.size() > 1);
        var list = new OrderedList();
        list.addClassName("b-plain-list");
        list.getElement().setAttribute("reversed", true);
        versions.reversed().forEach(head -> {
            var item = new ListItem(new Span(called(head.number(), head.publishedAt())));
            if (head.number() > 1) {
                item.add(new LazyDetails(
                        getTranslation("consultations.timeline.versions", head.number() - 1, head.number()),
                        () -> new ChangeList(
                                desk.texts()
                                        .find(consultation, part, head.number() - 1)
                                        .orElseThrow(),
                                desk.texts()
                                        .find(consultation, part, head.number())
                                        .orElseThrow(),
                                "/c/" + consultation.number() + "/parts/" + part.ordinal() + "?from="
                                        + (head.number() - 1) + "&to=" + head.number())));
            }
            list.add(item);
        });
        add(list);
    }

    private String called(int number, @Nullable Instant at) {
        return at == null
                ? getTranslation("consultations.drafttext.version", number)
                : getTranslation("consultations.drafttext.version-of", number, Formats.date(ReaderLanguage.get(), at));
    }
}
