package org.bastama.outside.publicweb.consultation;

import java.util.Optional;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ideas.Comment;
import org.bastama.civic.consultations.ideas.CommentOnIdea;
import org.bastama.civic.consultations.ideas.SupportIdea;
import org.bastama.foundation.shared.Rejection;
import org.bastama.outside.publicweb.page.FaultStatus;
import org.bastama.outside.publicweb.page.PageFault;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Supporting an idea and commenting on it without a script, a session or an account. */
@Component
class IdeaTalks {

    /** What the forms send as {@code act}. */
    static final String SUPPORT = "support";

    static final String COMMENT = "comment";

    /** The parameter of the page after the form of a support was sent. */
    static final String SUPPORTED = "supported";

    /** The same of a comment. */
    static final String COMMENTED = "commented";

    private final Pages pages;
    private final IdeaTalkPages talkPages;
    private final ContributionNotices notices;
    private final SupportIdea support;
    private final CommentOnIdea comment;

    IdeaTalks(
            Pages pages,
            IdeaTalkPages talkPages,
            ContributionNotices notices,
            SupportIdea support,
            CommentOnIdea comment) {
        this.pages = pages;
        this.talkPages = talkPages;
        this.notices = notices;
        this.support = support;
        this.comment = comment;
    }

    /** The page of an idea. */
    ResponseEntity<byte[]> show(
            Consultation consultation, Consultation.Part part, Reader reader, IdeaTalkPages.Visit visit) {
        return talk(HttpStatus.OK, consultation, part, reader, visit);
    }

    /** Takes the form of a support. */
    ResponseEntity<byte[]> support(
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

    /** Takes the form of a comment, or shows it in another language. */
    ResponseEntity<byte[]> comment(
            Consultation consultation, Consultation.Part part, Reader reader, FormFields fields) {
        var idea = idea(fields);
        if (!fields.value(FormFields.LANGUAGE).isEmpty()) {
            return talk(HttpStatus.OK, consultation, part, reader, commenting(idea, fields));
        }
        try {
            var typed = new Comment.Typed(
                    idea, IdeaTalkPages.answers(fields), fields.value("stance"), fields.value("text"));
            comment.comment(consultation.number(), part.ordinal(), typed, fields.sender(reader));
            return notices.see(consultation, part, reader, COMMENTED);
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

    private ResponseEntity<byte[]> talk(
            HttpStatus status,
            Consultation consultation,
            Consultation.Part part,
            Reader reader,
            IdeaTalkPages.Visit visit) {
        return pages.privately(status, "idea", talkPages.of(consultation, part, reader, visit));
    }

    private static int idea(FormFields fields) {
        return number(fields.value("c")).orElseThrow(PageFault::notFound);
    }

    static Optional<Integer> number(String typed) {
        return typed.matches("[0-9]{1,6}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }
}
