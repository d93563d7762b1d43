package org.bastama.outside.publicweb.office;

import java.util.ArrayList;
import java.util.List;
import org.bastama.civic.responses.PublishResponse;
import org.bastama.civic.responses.office.Letter;
import org.bastama.foundation.shared.Language;
import org.bastama.outside.publicweb.page.Frame;
import org.bastama.outside.publicweb.page.Notice;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
import org.springframework.stereotype.Component;

/** Tells an office that its link is over, loses nothing of what was typed meanwhile, and leads to the next link. */
@Component
class OfficeOverPages {

    private static final String KEY = "publicweb.office.";

    private final Pages pages;
    private final PublishResponse publish;

    OfficeOverPages(Pages pages, PublishResponse publish) {
        this.pages = pages;
        this.publish = publish;
    }

    OfficeOverPage of(Letter letter, String path, Reader reader, OfficeFields form) {
        var plain = pages.frame(reader, path, KEY + "over-title");
        var typed = typed(letter, plain, form);
        var frame = typed.isEmpty() ? plain : OfficeFields.keeping(plain, path);
        var again = letter.again();
        var paragraphs = new ArrayList<String>();
        paragraphs.add(frame.t(KEY + "over-text"));
        paragraphs.add(frame.t(KEY + "again"));
        if (!typed.isEmpty()) {
            paragraphs.add(frame.t(KEY + "over-kept"));
        }
        if (!typed.isEmpty() && again != null) {
            paragraphs.add(frame.t(KEY + "over-renew"));
        }
        var links = new ArrayList<Notice.Link>();
        if (again != null) {
            links.add(new Notice.Link(frame.t(KEY + "over-new"), frame.link(again)));
        }
        var petition = "/p/" + letter.handOver().petition();
        links.add(new Notice.Link(frame.t(KEY + "petition"), frame.link(petition)));
        return new OfficeOverPage(frame, form, List.copyOf(paragraphs), typed, List.copyOf(links));
    }

    private List<OfficeOverPage.Typed> typed(Letter letter, Frame frame, OfficeFields form) {
        var reader = frame.reader().language();
        var language = Language.of(form.value("language")).orElse(reader).code();
        var outcome = form.value("outcome");
        var isKnown = publish.outcomes(letter.handOver().petition()).contains(outcome);
        var act = form.act().isPresent() ? frame.t(KEY + "act." + form.value("act")) : "";
        var all = List.of(
                typed(frame, "act", "act", act, reader.code(), 1),
                typed(frame, "incomingNumber", "incoming", form.value("incomingNumber"), reader.code(), 1),
                typed(frame, "until", "until", form.value("until"), reader.code(), 1),
                typed(frame, "reason", "reason", form.value("reason"), language, 3),
                typed(
                        frame,
                        "outcome",
                        "outcome",
                        isKnown ? frame.t("responses.outcome." + outcome) : "",
                        reader.code(),
                        1),
                typed(frame, "text", "answer", form.value("text"), language, 12),
                typed(frame, "name", "name", form.value("name"), reader.code(), 1),
                typed(frame, "post", "post", form.value("post"), reader.code(), 1));
        return all.stream().filter(field -> !field.value().isBlank()).toList();
    }

    private static OfficeOverPage.Typed typed(
            Frame frame, String field, String label, String value, String language, int lines) {
        return new OfficeOverPage.Typed(field, frame.t(KEY + label), value, language, lines);
    }
}
