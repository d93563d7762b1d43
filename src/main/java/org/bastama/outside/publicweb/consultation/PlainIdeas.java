package org.bastama.outside.publicweb.consultation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.civic.consultations.ideas.Comment;
import org.bastama.civic.consultations.ideas.CommentOnIdea;
import org.bastama.civic.consultations.ideas.CommentQueries;
import org.bastama.civic.consultations.ideas.Idea;
import org.bastama.civic.consultations.ideas.IdeaOrder;
import org.bastama.civic.consultations.ideas.Ideas;
import org.bastama.civic.consultations.ideas.ProposeIdea;
import org.bastama.civic.consultations.ideas.SupportIdea;
import org.bastama.foundation.shared.Rejection;
import org.bastama.outside.publicweb.page.FaultStatus;
import org.bastama.outside.publicweb.page.PageFault;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
import org.bastama.outside.publicweb.page.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Reading and sending ideas without a script, a session or an account. What was typed is never lost to a fault. */
@Component
class PlainIdeas implements PlainPart {

    private static final String TEMPLATE = "ideas";
    private static final String SUPPORT = "support";
    private static final String COMMENT = "comment";
    /** The parameter of the page after the form of a support was sent. */
    private static final String SUPPORTED = "supported";

    private final Pages pages;
    private final IdeasPages ideasPages;
    private final IdeaTalkPages talkPages;
    private final ContributionNotices notices;
    private final ProposeIdea propose;
    private final SupportIdea support;
    private final CommentOnIdea comment;
    private final CommentQueries comments;

    PlainIdeas(
            Pages pages,
            IdeasPages ideasPages,
            IdeaTalkPages talkPages,
            ContributionNotices notices,
            ProposeIdea propose,
            SupportIdea support,
            CommentOnIdea comment,
            CommentQueries comments) {
        this.pages = pages;
        this.ideasPages = ideasPages;
        this.talkPages = talkPages;
        this.notices = notices;
        this.propose = propose;
        this.support = support;
        this.comment = comment;
        this.comments = comments;
    }

    @Override
    public String kind() {
        return Ideas.CODE;
    }

    @Override
    public ResponseEntity<byte[]> show(Consultation consultation, Consultation.Part part, HttpServletRequest request) {
        var reader = Reader.of(request);
        if (request.getParameter(ContributionNotices.SENT) != null) {
            return notices.sent(consultation, part, reader);
        }
        if (request.getParameter(SUPPORTED) != null) {
            return notices.mailed(consultation, part, reader, SUPPORTED, "publicweb.support.sent-text");
        }
        var idea = number(request, "c");
        if (idea.isPresent()) {
            var form = FormFields.EMPTY.with(
                    IdeaTalkPages.TO, Objects.requireNonNullElse(request.getParameter(IdeaTalkPages.TO), ""));
            var page = request.getParameter("page") == null ? null : PageAsked.of(request, "page");
            return talk(
                    HttpStatus.OK,
                    consultation,
                    part,
                    reader,
                    new IdeaTalkPages.Visit(idea.get(), FormFields.EMPTY, form, page));
        }
        var asked = new IdeasPages.Asked(
                PageAsked.of(request, "page"),
                IdeaOrder.of(Objects.requireNonNullElse(request.getParameter("sort"), "")));
        return list(HttpStatus.OK, consultation, part, reader, FormFields.EMPTY, asked);
    }

    @Override
    public ResponseEntity<byte[]> send(Consultation consultation, Consultation.Part part, HttpServletRequest request) {
        var reader = Reader.choosing(request, FormFields.LANGUAGE);
        var fields = FormFields.of(request);
        return switch (fields.value("act")) {
            case SUPPORT -> support(consultation, part, reader, fields);
            case COMMENT -> comment(consultation, part, reader, fields);
            default -> propose(consultation, part, reader, fields);
        };
    }

    private ResponseEntity<byte[]> propose(
            Consultation consultation, Consultation.Part part, Reader reader, FormFields fields) {
        if (!fields.value(FormFields.LANGUAGE).isEmpty()) {
            return list(HttpStatus.OK, consultation, part, reader, fields, IdeasPages.Asked.FIRST);
        }
        var page = ideasPages.of(consultation, part, reader, fields, IdeasPages.Asked.FIRST);
        if (!page.similar().isEmpty() && !fields.ticked(IdeasPages.ANYWAY)) {
            return pages.privately(HttpStatus.OK, TEMPLATE, page);
        }
        try {
            propose.propose(
                    consultation.number(),
                    part.ordinal(),
                    new Idea(fields.value("heading"), fields.value("text")),
                    fields.sender(reader));
            return notices.seeSent(consultation, part, reader);
        } catch (Rejection rejection) {
            return switch (FaultStatus.of(rejection)) {
                case CONFLICT -> notices.closed(consultation, reader);
                case UNPROCESSABLE_CONTENT ->
                    list(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            consultation,
                            part,
                            reader,
                            fields.rejected(rejection, pages.words(reader)),
                            IdeasPages.Asked.FIRST);
                default -> throw rejection;
            };
        }
    }

    private ResponseEntity<byte[]> support(
            Consultation consultation, Consultation.Part part, Reader reader, FormFields fields) {
        var idea = idea(fields);
        try {
            support.support(
                    consultation.number(),
                    part.ordinal(),
                    idea,
                    fields.value("email"),
                    fields.ticked("consent"),
                    reader.language());
            return notices.see(consultation, part, reader, SUPPORTED);
        } catch (Rejection rejection) {
            var rejected = fields.rejected(rejection, pages.words(reader), IdeaTalkPages.SUPPORT);
            return refused(
                    rejection,
                    consultation,
                    part,
                    reader,
                    new IdeaTalkPages.Visit(idea, rejected, FormFields.EMPTY, null));
        }
    }

    private ResponseEntity<byte[]> comment(
            Consultation consultation, Consultation.Part part, Reader reader, FormFields fields) {
        var idea = idea(fields);
        if (!fields.value(FormFields.LANGUAGE).isEmpty()) {
            return talk(HttpStatus.OK, consultation, part, reader, commenting(idea, fields));
        }
        try {
            var typed = new Comment.Typed(
                    idea, IdeaTalkPages.answers(fields), fields.value("stance"), fields.value("text"));
            comment.comment(consultation.number(), part.ordinal(), typed, fields.sender(reader));
            return notices.seeSent(consultation, part, reader);
        } catch (Rejection rejection) {
            var rejected = fields.rejected(rejection, pages.words(reader));
            return refused(rejection, consultation, part, reader, commenting(idea, rejected));
        }
    }

    private static IdeaTalkPages.Visit commenting(int idea, FormFields form) {
        return new IdeaTalkPages.Visit(idea, FormFields.EMPTY, form, null);
    }

    private ResponseEntity<byte[]> refused(
            Rejection rejection,
            Consultation consultation,
            Consultation.Part part,
            Reader reader,
            IdeaTalkPages.Visit visit) {
        return switch (FaultStatus.of(rejection)) {
            case CONFLICT -> notices.closed(consultation, reader);
            case UNPROCESSABLE_CONTENT -> talk(HttpStatus.UNPROCESSABLE_CONTENT, consultation, part, reader, visit);
            default -> throw rejection;
        };
    }

    private ResponseEntity<byte[]> list(
            HttpStatus status,
            Consultation consultation,
            Consultation.Part part,
            Reader reader,
            FormFields fields,
            IdeasPages.Asked asked) {
        return pages.privately(status, TEMPLATE, ideasPages.of(consultation, part, reader, fields, asked));
    }

    private ResponseEntity<byte[]> talk(
            HttpStatus status,
            Consultation consultation,
            Consultation.Part part,
            Reader reader,
            IdeaTalkPages.Visit visit) {
        return pages.privately(status, "idea", talkPages.of(consultation, part, reader, visit));
    }

    @Override
    public Optional<String> about(
            Consultation consultation, Consultation.Part part, Contribution contribution, Words words) {
        return comments.of(contribution)
                .map(comment -> words.t("consultations.comments.about", String.valueOf(comment.idea())));
    }

    private static int idea(FormFields fields) {
        return number(fields.value("c")).orElseThrow(PageFault::notFound);
    }

    private static Optional<Integer> number(HttpServletRequest request, String name) {
        return number(Objects.requireNonNullElse(request.getParameter(name), ""));
    }

    private static Optional<Integer> number(String typed) {
        return typed.matches("[0-9]{1,6}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }
}
