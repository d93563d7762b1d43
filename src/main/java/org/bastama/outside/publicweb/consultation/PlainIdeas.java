package org.bastama.outside.publicweb.consultation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.civic.consultations.ideas.CommentQueries;
import org.bastama.civic.consultations.ideas.Idea;
import org.bastama.civic.consultations.ideas.IdeaOrder;
import org.bastama.civic.consultations.ideas.Ideas;
import org.bastama.civic.consultations.ideas.ProposeIdea;
import org.bastama.foundation.shared.Rejection;
import org.bastama.outside.publicweb.page.FaultStatus;
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

    private final Pages pages;
    private final IdeasPages ideasPages;
    private final IdeaTalks talks;
    private final ContributionNotices notices;
    private final ProposeIdea propose;
    private final CommentQueries comments;

    PlainIdeas(
            Pages pages,
            IdeasPages ideasPages,
            IdeaTalks talks,
            ContributionNotices notices,
            ProposeIdea propose,
            CommentQueries comments) {
        this.pages = pages;
        this.ideasPages = ideasPages;
        this.talks = talks;
        this.notices = notices;
        this.propose = propose;
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
        if (request.getParameter(IdeaTalks.SUPPORTED) != null) {
            return notices.mailed(consultation, part, reader, IdeaTalks.SUPPORTED, "publicweb.support.sent-text");
        }
        if (request.getParameter(IdeaTalks.COMMENTED) != null) {
            return notices.mailed(consultation, part, reader, IdeaTalks.COMMENTED, "publicweb.comments.sent-text");
        }
        var idea = number(request, "c");
        if (idea.isPresent()) {
            var form = FormFields.EMPTY.with(
                    IdeaTalkPages.TO, Objects.requireNonNullElse(request.getParameter(IdeaTalkPages.TO), ""));
            var page = request.getParameter("page") == null ? null : PageAsked.of(request, "page");
            return talks.show(
                    consultation, part, reader, new IdeaTalkPages.Visit(idea.get(), FormFields.EMPTY, form, page));
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
            case IdeaTalks.SUPPORT -> talks.support(consultation, part, reader, fields);
            case IdeaTalks.COMMENT -> talks.comment(consultation, part, reader, fields);
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

    private ResponseEntity<byte[]> list(
            HttpStatus status,
            Consultation consultation,
            Consultation.Part part,
            Reader reader,
            FormFields fields,
            IdeasPages.Asked asked) {
        return pages.privately(status, TEMPLATE, ideasPages.of(consultation, part, reader, fields, asked));
    }

    @Override
    public Optional<String> about(
            Consultation consultation, Consultation.Part part, Contribution contribution, Words words) {
        return comments.of(contribution)
                .map(comment -> words.t("consultations.comments.about", String.valueOf(comment.idea())));
    }

    @Override
    public String calls(Contribution contribution) {
        return contribution.about() == null ? "" : "-comment";
    }

    private static Optional<Integer> number(HttpServletRequest request, String name) {
        return IdeaTalks.number(Objects.requireNonNullElse(request.getParameter(name), ""));
    }
}
