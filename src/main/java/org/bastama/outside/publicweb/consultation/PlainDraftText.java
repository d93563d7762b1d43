package org.bastama.outside.publicweb.consultation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.civic.consultations.contributions.ContributionQueries;
import org.bastama.civic.consultations.drafttext.discussion.ContributeToPassage;
import org.bastama.civic.consultations.drafttext.discussion.DraftTextKind;
import org.bastama.civic.consultations.drafttext.discussion.DraftTexts;
import org.bastama.civic.consultations.drafttext.discussion.PassageContribution;
import org.bastama.civic.consultations.drafttext.discussion.PassageContributions;
import org.bastama.civic.consultations.drafttext.discussion.PassageNames;
import org.bastama.foundation.shared.Rejection;
import org.bastama.outside.publicweb.page.FaultStatus;
import org.bastama.outside.publicweb.page.PageFault;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
import org.bastama.outside.publicweb.page.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * A draft text without a script: the text, a page of each passage with what people say of it and the form, and what
 * differs between versions.
 */
@Component
class PlainDraftText implements PlainPart {

    private final Pages pages;
    private final DraftTextPages textPages;
    private final DraftChangesPages changesPages;
    private final PassagePages passagePages;
    private final ContributionNotices notices;
    private final ContributeToPassage contribute;
    private final ContributionQueries contributions;
    private final PassageContributions passages;
    private final DraftTexts texts;

    PlainDraftText(
            Pages pages,
            DraftTextPages textPages,
            DraftChangesPages changesPages,
            PassagePages passagePages,
            ContributionNotices notices,
            ContributeToPassage contribute,
            ContributionQueries contributions,
            PassageContributions passages,
            DraftTexts texts) {
        this.pages = pages;
        this.textPages = textPages;
        this.changesPages = changesPages;
        this.passagePages = passagePages;
        this.notices = notices;
        this.contribute = contribute;
        this.contributions = contributions;
        this.passages = passages;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return DraftTextKind.CODE;
    }

    @Override
    public ResponseEntity<byte[]> show(Consultation consultation, Consultation.Part part, HttpServletRequest request) {
        var reader = Reader.of(request);
        if (request.getParameter(ContributionNotices.SENT) != null) {
            return notices.sent(consultation, part, reader);
        }
        if (request.getParameter("from") != null || request.getParameter("to") != null) {
            return pages.privately(
                    HttpStatus.OK,
                    "draft-changes",
                    changesPages.of(
                            consultation,
                            part,
                            reader,
                            number(request, "from").orElseThrow(PageFault::notFound),
                            number(request, "to").orElseThrow(PageFault::notFound)));
        }
        var key = key(consultation, request);
        if (key.isPresent()) {
            var form = FormFields.EMPTY.with(
                    "kind",
                    Optional.ofNullable(request.getParameter("kind")).orElse(PassageContribution.Kind.COMMENT.code()));
            return passage(HttpStatus.OK, consultation, part, reader, key.get(), form, asked(request));
        }
        return pages.privately(
                HttpStatus.OK,
                "draft-text",
                textPages.text(consultation, part, reader, number(request, "version"), asked(request)));
    }

    @Override
    public ResponseEntity<byte[]> send(Consultation consultation, Consultation.Part part, HttpServletRequest request) {
        var reader = Reader.choosing(request, FormFields.LANGUAGE);
        var fields = FormFields.of(request);
        var key = fields.value("at");
        if (request.getParameter(FormFields.LANGUAGE) != null) {
            return passage(HttpStatus.OK, consultation, part, reader, key, fields, 0);
        }
        try {
            contribute.send(consultation.number(), part.ordinal(), typed(fields, request), fields.sender(reader));
            return notices.seeSent(consultation, part, reader);
        } catch (Rejection rejection) {
            return switch (FaultStatus.of(rejection)) {
                case CONFLICT -> notices.closed(consultation, reader);
                case UNPROCESSABLE_CONTENT ->
                    passage(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            consultation,
                            part,
                            reader,
                            key,
                            fields.rejected(rejection, pages.words(reader)),
                            0);
                default -> throw rejection;
            };
        }
    }

    @Override
    public Optional<String> about(
            Consultation consultation, Consultation.Part part, Contribution contribution, Words words) {
        return passages.about(consultation, contribution)
                .flatMap(said -> texts.find(consultation, part, said.version())
                        .map(version -> words.t(
                                "consultations.drafttext.about." + said.kind().code(),
                                PassageNames.of(version.in(words.language())).getOrDefault(said.key(), said.key()),
                                version.number())));
    }

    private ResponseEntity<byte[]> passage(
            HttpStatus status,
            Consultation consultation,
            Consultation.Part part,
            Reader reader,
            String key,
            FormFields form,
            int asked) {
        return pages.privately(status, "draft-passage", passagePages.of(consultation, part, reader, key, form, asked));
    }

    private static PassageContribution.Typed typed(FormFields fields, HttpServletRequest request) {
        return new PassageContribution.Typed(
                fields.value("at"),
                number(request, "version").orElse(0),
                fields.value("kind"),
                fields.value("text"),
                fields.value("why"));
    }

    /** The passage that is asked for, or that of a contribution to which a mail leads. */
    private Optional<String> key(Consultation consultation, HttpServletRequest request) {
        var asked = request.getParameter("at");
        return asked != null
                ? Optional.of(asked)
                : number(request, "c")
                        .flatMap(given -> contributions.find(consultation.number(), given))
                        .flatMap(said -> passages.about(consultation, said))
                        .map(PassageContribution::key);
    }

    private static int asked(HttpServletRequest request) {
        return number(request, "page").orElse(0);
    }

    private static Optional<Integer> number(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name))
                .filter(typed -> typed.matches("[0-9]{1,6}"))
                .map(Integer::parseInt);
    }
}
