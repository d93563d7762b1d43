package org.bastama.outside.publicweb.consultation;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.drafttext.discussion.DraftTexts;
import org.bastama.civic.consultations.drafttext.discussion.DraftVersion;
import org.bastama.civic.consultations.drafttext.discussion.PassageChanges;
import org.bastama.civic.consultations.drafttext.discussion.PassageContribution;
import org.bastama.civic.consultations.drafttext.discussion.PassageContribution.Kind;
import org.bastama.civic.consultations.drafttext.discussion.PassageContributions;
import org.bastama.civic.consultations.drafttext.discussion.PassageNames;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Page;
import org.bastama.foundation.shared.Paging;
import org.bastama.foundation.shared.TextDifference;
import org.bastama.outside.publicweb.page.Frame;
import org.bastama.outside.publicweb.page.PageFault;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
import org.bastama.outside.publicweb.page.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the plain page of a passage together: what versions did to it, what people say of it, the form. */
@Component
class PassagePages {

    private static final int SHOWN = 20;
    private static final String KEY = "consultations.drafttext.";
    private static final String FORM = "say";

    private final Pages pages;
    private final DraftTexts texts;
    private final PassageContributions passages;
    private final PassageChanges changes;
    private final SaidParts said;
    private final Clock clock;

    PassagePages(
            Pages pages,
            DraftTexts texts,
            PassageContributions passages,
            PassageChanges changes,
            SaidParts said,
            Clock clock) {
        this.said = said;
        this.pages = pages;
        this.texts = texts;
        this.passages = passages;
        this.changes = changes;
        this.clock = clock;
    }

    /** The page of a passage that a version has or had. */
    PassagePage of(
            Consultation consultation, Consultation.Part part, Reader reader, String key, FormFields form, int asked) {
        var newest = texts.newest(consultation, part).orElseThrow(PageFault::notFound);
        var version = newest.at(key, reader.language()).isPresent() ? newest : gone(consultation, part, key);
        var isThere = version.number() == newest.number();
        var words = pages.words(reader);
        var passage = version.at(key, reader.language()).orElseThrow(PageFault::notFound);
        var takes = isThere && consultation.takesContributions(clock.instant());
        var wording = form.value("kind").equals(Kind.WORDING.code());
        var page = Page.orLast(new Paging(asked, SHOWN), paging -> passages.of(consultation, part, key, paging));
        var query = "?at=" + key;
        var path = IdeasPages.path(consultation, part);
        var name = PassageNames.of(version.in(reader.language())).getOrDefault(key, key);
        return new PassagePage(
                head(PartHead.of(pages, consultation, part, reader, query, name), path, takes),
                key,
                name,
                version.languageFor(reader.language()).code(),
                passage.label(),
                passage.text(),
                isThere ? null : words.t(KEY + "gone-note", version.number() + 1),
                history(changes.since(consultation, part, key, 1, reader.language()), words),
                takes ? filled(form, wording, passage.text()) : null,
                takes || !isThere ? null : words.t(IdeasPages.why(consultation)),
                wording,
                reader.link(path + query + "&kind=" + (wording ? Kind.COMMENT : Kind.WORDING).code() + "#" + FORM),
                version.number(),
                wording ? PassageContribution.LONGEST_WORDING : PassageContribution.LONGEST_TEXT,
                words.t(KEY + "count", passages.attention(consultation, part).of(key)),
                page.items().stream()
                        .map(one -> said(consultation, part, one, reader))
                        .toList(),
                page.page() == 0 ? null : reader.link(path + query + "&page=" + (page.page() - 1)),
                page.page() + 1 >= page.pages() ? null : reader.link(path + query + "&page=" + (page.page() + 1)));
    }

    private DraftVersion gone(Consultation consultation, Consultation.Part part, String key) {
        var version = changes.gone(consultation, part).get(key);
        if (version == null) {
            throw PageFault.notFound();
        }
        return version;
    }

    private static PartHead head(PartHead head, String path, boolean takes) {
        return takes ? head.withForm(new Frame.TypedForm(FORM, path, FormFields.LANGUAGE)) : head;
    }

    /** The words that stand there are there to be changed. */
    private static FormFields filled(FormFields form, boolean wording, String standing) {
        return wording && form.value("text").isEmpty() && form.problems().isEmpty()
                ? form.with("text", standing)
                : form;
    }

    private static List<PassagePage.Changed> history(List<PassageChanges.Step> steps, Words words) {
        return steps.stream()
                .map(step -> new PassagePage.Changed(
                        words.t(
                                KEY + "changed-in."
                                        + step.change().change().name().toLowerCase(Locale.ROOT),
                                step.to()),
                        step.language().code(),
                        step.change().words()))
                .toList();
    }

    private PassagePage.Said said(
            Consultation consultation, Consultation.Part part, PassageContribution said, Reader reader) {
        var words = pages.words(reader);
        var contribution = said.contribution();
        var language = contribution.language();
        var read = read(consultation, part, said);
        return new PassagePage.Said(
                "c" + Objects.requireNonNullElse(contribution.number(), 0),
                this.said.head(contribution, words),
                this.said.ended(contribution, words),
                read == null ? this.said.text(contribution, words) : Passage.of(LocalizedText.empty(), words),
                read == null ? List.of() : TextDifference.between(read, said.said()),
                language.code(),
                Passage.of(read == null ? "" : said.why(), language, words),
                SaidParts.answer(contribution.answer(), words),
                history(changes.after(consultation, said, words.language()), words),
                this.said.ways(contribution, List.of(), reader));
    }

    /** The words that a proposed wording would replace; null of a comment. */
    private @Nullable String read(Consultation consultation, Consultation.Part part, PassageContribution said) {
        return said.kind() == Kind.COMMENT || said.contribution().ending() != null
                ? null
                : texts.find(consultation, part, said.version())
                        .flatMap(version ->
                                version.at(said.key(), said.contribution().language()))
                        .map(passage -> passage.text())
                        .orElse(null);
    }
}
