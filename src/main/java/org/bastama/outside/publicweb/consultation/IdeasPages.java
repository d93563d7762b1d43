package org.bastama.outside.publicweb.consultation;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationState;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.civic.consultations.contributions.SimilarContributions;
import org.bastama.civic.consultations.ideas.IdeaFigures;
import org.bastama.civic.consultations.ideas.IdeaOrder;
import org.bastama.civic.consultations.ideas.IdeaQueries;
import org.bastama.civic.consultations.ideas.MergedIdeaQueries;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Page;
import org.bastama.foundation.shared.Paging;
import org.bastama.outside.publicweb.page.Frame;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
import org.springframework.stereotype.Component;

/** Puts the plain page of a part that takes ideas together. */
@Component
class IdeasPages {

    /** The field of a form that was sent again although there are similar ideas. */
    static final String ANYWAY = "anyway";

    private static final int SHOWN = 20;
    private static final int SIMILAR = 3;

    private final Pages pages;
    private final IdeaQueries ideas;
    private final SimilarContributions similar;
    private final MergedIdeaQueries merged;
    private final SaidParts said;
    private final Clock clock;

    IdeasPages(
            Pages pages,
            IdeaQueries ideas,
            SimilarContributions similar,
            MergedIdeaQueries merged,
            SaidParts said,
            Clock clock) {
        this.pages = pages;
        this.ideas = ideas;
        this.similar = similar;
        this.merged = merged;
        this.said = said;
        this.clock = clock;
    }

    /** Where the part is. */
    static String path(Consultation consultation, Consultation.Part part) {
        return "/c/" + consultation.number() + "/parts/" + part.ordinal();
    }

    boolean takes(Consultation consultation) {
        return consultation.takesContributions(clock.instant());
    }

    /** Which page of the list is asked for, from 0, and in which order. */
    record Asked(int page, IdeaOrder order) {

        static final Asked FIRST = new Asked(0, IdeaOrder.NEWEST);

        private String query(int other) {
            return "?page=" + other + (order == IdeaOrder.NEWEST ? "" : "&sort=" + order.code());
        }
    }

    /** A page of ideas with the form, if any is taken. */
    IdeasPage of(Consultation consultation, Consultation.Part part, Reader reader, FormFields form, Asked asked) {
        var words = pages.words(reader);
        var path = path(consultation, part);
        var page = Page.orLast(
                new Paging(asked.page(), SHOWN), paging -> ideas.list(consultation, part, asked.order(), paging));
        var figures = ideas.figures(consultation, part, page.items(), Actor.anonymous());
        var takes = takes(consultation);
        return new IdeasPage(
                frame(consultation, part, reader),
                path,
                Passage.of(consultation.text().titles(), words),
                reader.link("/c/" + consultation.number()),
                Passage.of(part.title(), words),
                Passage.of(part.intro(), words),
                takes ? form : null,
                takes ? similar(consultation, part, path, form, reader) : List.of(),
                takes ? null : words.t(why(consultation)),
                words.t("consultations.ideas.count", ideas.count(consultation, part)),
                page.total() > 1 ? orders(path, asked.order(), reader) : List.of(),
                page.items().stream()
                        .map(idea -> said.of(
                                idea,
                                talk(path, idea, figures.getOrDefault(idea.id(), IdeaFigures.NONE), takes, reader),
                                reader))
                        .toList(),
                page.page() == 0 ? null : reader.link(path + asked.query(page.page() - 1)),
                page.page() + 1 >= page.pages() ? null : reader.link(path + asked.query(page.page() + 1)));
    }

    /** Ideas about what the typed heading is about, with how many support them. */
    private List<IdeasPage.Similar> similar(
            Consultation consultation, Consultation.Part part, String path, FormFields form, Reader reader) {
        var found = similar.ofPart(consultation.number(), part.ordinal(), form.value("heading"), SIMILAR);
        var figures = ideas.figures(consultation, part, found, Actor.anonymous());
        return found.stream()
                .map(idea -> new IdeasPage.Similar(
                        "№ " + idea.number() + " · " + idea.heading(),
                        idea.language().code(),
                        reader.link(path + "?c=" + idea.number()),
                        pages.words(reader)
                                .t(
                                        "consultations.support.count",
                                        figures.getOrDefault(idea.id(), IdeaFigures.NONE)
                                                .supporters())))
                .toList();
    }

    private List<IdeasPage.Order> orders(String path, IdeaOrder present, Reader reader) {
        return Stream.of(IdeaOrder.values())
                .map(order -> new IdeasPage.Order(
                        pages.words(reader).t("consultations.ideas.order." + order.code()),
                        reader.link(path + "?sort=" + order.code() + "#ideas"),
                        order == present ? "true" : null))
                .toList();
    }

    /**
     * The way to the page of one idea, told by what people make of it; of one that was merged, to the other one and to what
     * was said before.
     */
    private List<IdeasPage.Way> talk(
            String path, Contribution idea, IdeaFigures figures, boolean takes, Reader reader) {
        var words = pages.words(reader);
        var look = new IdeasPage.Way(
                words.t("publicweb.ideas.look", String.valueOf(idea.number())),
                reader.link(path + "?c=" + idea.number()));
        if (idea.mergedInto() != null) {
            return List.of(merged(path, idea.mergedInto(), "merged", reader), look);
        }
        if (!idea.state().isPublic()) {
            return List.of(look);
        }
        return List.of(new IdeasPage.Way(
                words.t("consultations.support.count", figures.supporters()) + " · "
                        + words.t(
                                "consultations.comments.summary",
                                figures.comments(),
                                figures.inFavour(),
                                figures.against())
                        + " · "
                        + words.t(
                                takes ? "publicweb.ideas.take-part" : "publicweb.ideas.look",
                                String.valueOf(idea.number())),
                reader.link(path + "?c=" + idea.number())));
    }

    /** Why nothing is taken. */
    static String why(Consultation consultation) {
        return consultation.state() == ConsultationState.ANNOUNCED
                ? "consultations.not-open-yet"
                : "consultations.closed";
    }

    private Frame frame(Consultation consultation, Consultation.Part part, Reader reader) {
        var frame = PartHead.first(pages, consultation, part, reader).frame();
        return takes(consultation)
                ? frame.withForm(new Frame.TypedForm("idea", path(consultation, part), FormFields.LANGUAGE))
                : frame;
    }

    /** The ways to the idea into which this one was merged, and to those that were merged into this one. */
    List<IdeasPage.Way> merges(Contribution idea, String path, Reader reader) {
        var into = idea.mergedInto();
        return into == null
                ? merged.into(idea.consultation(), List.of(idea.id())).getOrDefault(idea.id(), List.of()).stream()
                        .map(from -> merged(path, from, "from", reader))
                        .toList()
                : List.of(merged(path, into, "merged", reader));
    }

    private IdeasPage.Way merged(String path, int other, String text, Reader reader) {
        return new IdeasPage.Way(
                pages.words(reader).t("consultations.merge." + text, String.valueOf(other)),
                reader.link(path + "?c=" + other));
    }
}
