package org.bastama.outside.publicweb.consultation;

import java.util.List;
import java.util.Objects;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.civic.consultations.ideas.IdeaFigures;
import org.bastama.civic.consultations.ideas.IdeaQueries;
import org.bastama.foundation.shared.Actor;
import org.bastama.outside.publicweb.page.PageFault;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
import org.springframework.stereotype.Component;

/** Puts the plain page of one idea together. */
@Component
class IdeaTalkPages {

    /** What the ids of the fields of the support's form begin with. */
    static final String SUPPORT = "support-";

    private final Pages pages;
    private final IdeasPages ideasPages;
    private final IdeaQueries ideas;

    IdeaTalkPages(Pages pages, IdeasPages ideasPages, IdeaQueries ideas) {
        this.pages = pages;
        this.ideasPages = ideasPages;
        this.ideas = ideas;
    }

    /** What is behind the path of the part. */
    static String query(int idea) {
        return "?c=" + idea;
    }

    /** The page of a public idea, with what was typed to support it. */
    IdeaTalkPage of(Consultation consultation, Consultation.Part part, Reader reader, int number, FormFields support) {
        var idea = ideas.find(consultation, part, number).orElseThrow(PageFault::notFound);
        var words = pages.words(reader);
        var takes = ideasPages.takes(consultation);
        return new IdeaTalkPage(
                PartHead.of(pages, consultation, part, reader, query(number), idea.heading()),
                IdeasPages.said(idea, List.of(), words),
                number,
                words.t("consultations.support.count", supporters(consultation, part, idea)),
                takes ? support : null,
                takes ? null : words.t(IdeasPages.why(consultation)));
    }

    private int supporters(Consultation consultation, Consultation.Part part, Contribution idea) {
        var figures = ideas.figures(consultation, part, List.of(idea), Actor.anonymous());
        return Objects.requireNonNullElse(figures.get(idea.id()), IdeaFigures.NONE)
                .supporters();
    }
}
