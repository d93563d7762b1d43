package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.bastama.civic.responses.ActFile;
import org.bastama.civic.responses.Response;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shell.DifferenceText;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.LazyDetails;
import org.bastama.foundation.shell.ReaderLanguage;

/** A version of an answer that was corrected, and what the next one changed. */
class FormerVersion extends LazyDetails {

    FormerVersion(Response former, Response next, List<ActFile> documents) {
        super(summary(former), () -> content(former, next, documents));
    }

    private static String summary(Response former) {
        return new Span()
                .getTranslation(
                        "responses.version.former",
                        former.version().number(),
                        Formats.date(ReaderLanguage.get(), former.publishedAt()),
                        former.officialName());
    }

    private static Component content(Response former, Response next, List<ActFile> documents) {
        var content = new Div();
        if (!Objects.equals(former.outcome(), next.outcome())) {
            content.add(new Paragraph(
                    new Span(content.getTranslation("responses.answer.outcome") + " "),
                    new OutcomeBadge(former.outcome())));
        }
        var hint = new Paragraph(content.getTranslation("responses.version.hint"));
        hint.addClassNames("b-soft", "b-small");
        content.add(hint);
        var languages = EnumSet.noneOf(Language.class);
        // The demands are told apart as text too: so each word that was changed is seen, and one put in between moves
        // none.
        var before = former.worded((in, key) -> content.getTranslation(in.locale(), key));
        var after = next.worded((in, key) -> content.getTranslation(in.locale(), key));
        languages.addAll(before.texts().keySet());
        languages.addAll(after.texts().keySet());
        languages.forEach(language -> content.add(in(language, before, after, languages.size() > 1)));
        if (!documents.isEmpty()) {
            content.add(ActFileList.published(former.petition(), documents));
        }
        return content;
    }

    private static Component in(Language language, LocalizedText before, LocalizedText after, boolean named) {
        var text = new Div();
        if (named) {
            var heading = new Paragraph(text.getTranslation("responses.answer.in-language." + language.code()));
            heading.addClassNames("b-soft", "b-small");
            text.add(heading);
        }
        text.add(LanguageMark.mark(
                new DifferenceText(
                        before.exactly(language).orElse(""),
                        after.exactly(language).orElse("")),
                language));
        return text;
    }
}
