package org.bastama.outside.publicweb.consultation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.civic.consultations.ideas.Comment;
import org.bastama.civic.consultations.ideas.CommentQueries;
import org.bastama.civic.consultations.ideas.IdeaQueries;
import org.bastama.civic.consultations.ideas.Stance;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Page;
import org.bastama.foundation.shared.Paging;
import org.bastama.outside.publicweb.page.Frame;
import org.bastama.outside.publicweb.page.PageFault;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
import org.bastama.outside.publicweb.page.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the plain page of one idea together. */
@Component
class IdeaTalkPages {

    /** What the ids of the fields of the support's form begin with. */
    static final String SUPPORT = "support-";

    /** The field, and the parameter, of the comment that is answered. */
    static final String TO = "to";

    private static final int SHOWN = 20;
    private static final String FORM = "comment";
    private static final String KEY = "consultations.comments.";

    private final Pages pages;
    private final IdeasPages ideasPages;
    private final IdeaQueries ideas;
    private final CommentQueries comments;
    private final SaidParts said;

    IdeaTalkPages(Pages pages, IdeasPages ideasPages, IdeaQueries ideas, CommentQueries comments, SaidParts said) {
        this.said = said;
        this.pages = pages;
        this.ideasPages = ideasPages;
        this.ideas = ideas;
        this.comments = comments;
    }

    /**
     * What somebody looks at and has typed.
     *
     * @param number of an idea, or of a comment on one
     * @param page of the comments, from 0; null for the one the comment is on
     */
    record Visit(
            int number,
            FormFields support,
            FormFields comment,
            @Nullable Integer page) {

        static Visit of(int number) {
            return new Visit(number, FormFields.EMPTY, FormFields.EMPTY, null);
        }
    }

    /** What is behind the path of the part. */
    static String query(int idea) {
        return "?c=" + idea;
    }

    /** The page of an idea, or of the idea that a comment is on; of one that is gone, what people said of it. */
    IdeaTalkPage of(Consultation consultation, Consultation.Part part, Reader reader, Visit visit) {
        var comment = comments.find(consultation.number(), visit.number());
        var number = comment.map(Comment::idea).orElse(visit.number());
        var idea = ideas.find(consultation, part, number).orElseThrow(PageFault::notFound);
        var words = pages.words(reader);
        var into = idea.mergedInto();
        var isThere = idea.state().isPublic();
        var takes = ideasPages.takes(consultation) && into == null && isThere;
        var figures = ideas.figures(consultation, part, idea, Actor.anonymous());
        var page = Page.orLast(new Paging(asked(idea, comment, visit), SHOWN), paging -> comments.of(idea, paging));
        var answers = answers(visit.comment());
        var path = IdeasPages.path(consultation, part);
        return new IdeaTalkPage(
                head(PartHead.of(pages, consultation, part, reader, query(number), title(idea, words)), path, takes),
                said.of(idea, ideasPages.merges(idea, path, reader), reader),
                number,
                into == null && isThere ? words.t("consultations.support.count", figures.supporters()) : null,
                takes ? visit.support() : null,
                takes ? visit.comment() : null,
                answers == null
                        ? words.t(KEY + "form", String.valueOf(number))
                        : words.t(KEY + "answer", String.valueOf(answers)),
                answers,
                answers == null ? stances(visit.comment(), words) : List.of(),
                takes || into != null || !isThere ? null : words.t(IdeasPages.why(consultation)),
                words.t(KEY + "summary", figures.comments(), figures.inFavour(), figures.against()),
                page.items().stream()
                        .map(one -> comment(one, path, takes, reader))
                        .toList(),
                page.page() == 0 ? null : reader.link(path + query(number) + "&page=" + (page.page() - 1)),
                page.page() + 1 >= page.pages()
                        ? null
                        : reader.link(path + query(number) + "&page=" + (page.page() + 1)));
    }

    private static String title(Contribution idea, Words words) {
        return idea.heading().isEmpty()
                ? words.t("publicweb.ideas.gone-title", String.valueOf(idea.number()))
                : idea.heading();
    }

    private int asked(Contribution idea, Optional<Comment> comment, Visit visit) {
        var page = visit.page();
        return page == null
                ? comment.map(one -> comments.page(idea, one, SHOWN)).orElse(0)
                : page;
    }

    /** The number of the comment that is answered. */
    static @Nullable Integer answers(FormFields form) {
        var typed = form.value(TO);
        return typed.matches("[1-9][0-9]{0,5}") ? Integer.valueOf(typed) : null;
    }

    private static PartHead head(PartHead head, String path, boolean takes) {
        return takes ? head.withForm(new Frame.TypedForm(FORM, path, FormFields.LANGUAGE)) : head;
    }

    private static List<IdeaTalkPage.Choice> stances(FormFields form, Words words) {
        return Stream.of(Stance.values())
                .map(stance -> new IdeaTalkPage.Choice(
                        stance.code(),
                        words.t(KEY + "stance." + stance.code()),
                        form.value("stance").equals(stance.code())))
                .toList();
    }

    private IdeaTalkPage.Comment comment(Comment comment, String path, boolean takes, Reader reader) {
        var words = pages.words(reader);
        var answers = comment.answers();
        var number = Objects.requireNonNull(comment.contribution().number());
        var isThere = comment.contribution().state().isPublic();
        var mayAnswer = takes && answers == null && isThere;
        return new IdeaTalkPage.Comment(
                said.of(
                        comment.contribution(),
                        mayAnswer
                                ? List.of(new IdeasPage.Way(
                                        words.t(KEY + "answer", String.valueOf(number)),
                                        reader.link(
                                                path + query(comment.idea()) + "&" + TO + "=" + number + "#" + FORM)))
                                : List.of(),
                        reader),
                answers == null ? null : words.t(KEY + "answers", String.valueOf(answers)),
                comment.stance() == Stance.NONE || !isThere
                        ? null
                        : words.t(KEY + "stance." + comment.stance().code()),
                comment.stance() == Stance.FOR ? "good" : "bad");
    }
}
