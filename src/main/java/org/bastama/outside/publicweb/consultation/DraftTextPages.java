package org.bastama.outside.publicweb.consultation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.drafttext.KeyedPassage;
import org.bastama.civic.consultations.drafttext.discussion.Attention;
import org.bastama.civic.consultations.drafttext.discussion.DraftTexts;
import org.bastama.civic.consultations.drafttext.discussion.DraftVersion;
import org.bastama.civic.consultations.drafttext.discussion.Leaves;
import org.bastama.civic.consultations.drafttext.discussion.PassageChanges;
import org.bastama.civic.consultations.drafttext.discussion.PassageContributions;
import org.bastama.civic.consultations.drafttext.discussion.PassageNames;
import org.bastama.outside.publicweb.page.PageFault;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
import org.springframework.stereotype.Component;

/** Puts the plain page of a draft text together. */
@Component
class DraftTextPages {

    private static final String KEY = "consultations.drafttext.";

    private final Pages pages;
    private final DraftTexts texts;
    private final PassageContributions passages;
    private final PassageChanges changes;
    private final Clock clock;

    DraftTextPages(Pages pages, DraftTexts texts, PassageContributions passages, PassageChanges changes, Clock clock) {
        this.pages = pages;
        this.texts = texts;
        this.passages = passages;
        this.changes = changes;
        this.clock = clock;
    }

    /** A leaf of a version; of the newest where none is named. */
    DraftTextPage text(
            Consultation consultation, Consultation.Part part, Reader reader, Optional<Integer> asked, int leaf) {
        var newest = texts.newest(consultation, part).orElseThrow(PageFault::notFound);
        var version = asked.isEmpty()
                ? newest
                : texts.find(consultation, part, asked.get()).orElseThrow(PageFault::notFound);
        var isNewest = version.number() == newest.number();
        var words = pages.words(reader);
        var leaves = Leaves.of(version.in(reader.language()));
        var number = Math.min(leaf, leaves.size() - 1);
        var attention = passages.attention(consultation, part);
        var shown = shown(consultation, part, reader, version, attention);
        var query = isNewest ? "?" : "?version=" + version.number() + "&";
        var path = IdeasPages.path(consultation, part) + query;
        return new DraftTextPage(
                head(consultation, part, reader, isNewest ? "" : "?version=" + version.number()),
                Passage.of(part.intro(), words),
                takes(consultation) ? null : words.t(IdeasPages.why(consultation)),
                standing(version, attention, reader),
                versions(consultation, part, reader, version),
                leaves.leaf(number).stream().map(one -> paragraph(shown, one)).toList(),
                isNewest && number == leaves.size() - 1 ? gone(consultation, part, reader, attention) : List.of(),
                number == 0 ? null : reader.link(path + "page=" + (number - 1)),
                number + 1 == leaves.size() ? null : reader.link(path + "page=" + (number + 1)));
    }

    private record Shown(
            Consultation consultation,
            Consultation.Part part,
            Reader reader,
            DraftVersion version,
            Attention attention,
            Map<String, String> names) {}

    private static Shown shown(
            Consultation consultation,
            Consultation.Part part,
            Reader reader,
            DraftVersion version,
            Attention attention) {
        return new Shown(
                consultation, part, reader, version, attention, PassageNames.of(version.in(reader.language())));
    }

    private PartHead head(Consultation consultation, Consultation.Part part, Reader reader, String query) {
        return PartHead.of(
                pages, consultation, part, reader, query, part.title().in(reader.language()));
    }

    private boolean takes(Consultation consultation) {
        return consultation.takesContributions(clock.instant());
    }

    private String standing(DraftVersion version, Attention attention, Reader reader) {
        var words = pages.words(reader);
        var language = version.languageFor(reader.language());
        var standing = words.t(
                KEY + "head",
                version.number(),
                version.in(reader.language()).passages().size(),
                attention.total());
        return language == reader.language()
                ? standing
                : standing + " " + words.t(KEY + "only-in", words.nameOf(language));
    }

    private List<DraftTextPage.Version> versions(
            Consultation consultation, Consultation.Part part, Reader reader, DraftVersion current) {
        var words = pages.words(reader);
        var path = IdeasPages.path(consultation, part);
        var all = texts.versions(consultation, part);
        return all.size() < 2
                ? List.of()
                : all.reversed().stream()
                        .map(head -> new DraftTextPage.Version(
                                head.publishedAt() == null
                                        ? words.t(KEY + "version", head.number())
                                        : words.t(KEY + "version-of", head.number(), words.date(head.publishedAt())),
                                reader.link(path + "?version=" + head.number()),
                                head.number() == current.number() ? "true" : null,
                                head.number() == 1
                                        ? null
                                        : words.t("consultations.timeline.versions", head.number() - 1, head.number()),
                                head.number() == 1
                                        ? null
                                        : reader.link(path + "?from=" + (head.number() - 1) + "&to=" + head.number())))
                        .toList();
    }

    private DraftTextPage.Paragraph paragraph(Shown shown, KeyedPassage keyed) {
        var passage = keyed.passage();
        var count = shown.attention().of(keyed.key());
        return new DraftTextPage.Paragraph(
                keyed.key(),
                passage.kind().name().toLowerCase(Locale.ROOT),
                passage.level(),
                passage.label(),
                passage.text(),
                shown.version().languageFor(shown.reader().language()).code(),
                shown.attention().heat(keyed.key()),
                count > 0 || takes(shown.consultation())
                        ? pages.words(shown.reader())
                                .t(KEY + "talk", count, shown.names().getOrDefault(keyed.key(), keyed.key()))
                        : null,
                shown.reader().link(IdeasPages.path(shown.consultation(), shown.part()) + "?at=" + keyed.key()));
    }

    private List<DraftTextPage.Paragraph> gone(
            Consultation consultation, Consultation.Part part, Reader reader, Attention attention) {
        var gone = new ArrayList<DraftTextPage.Paragraph>();
        changes.gone(consultation, part).forEach((key, version) -> {
            if (attention.of(key) > 0) {
                version.at(key, reader.language())
                        .ifPresent(passage -> gone.add(paragraph(
                                shown(consultation, part, reader, version, attention),
                                new KeyedPassage(key, passage))));
            }
        });
        return gone;
    }
}
