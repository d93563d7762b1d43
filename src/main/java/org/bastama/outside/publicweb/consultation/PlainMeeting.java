package org.bastama.outside.publicweb.consultation;

import jakarta.servlet.http.HttpServletRequest;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.meetings.Meetings;
import org.bastama.civic.consultations.meetings.RegisterForMeeting;
import org.bastama.foundation.shared.Rejection;
import org.bastama.outside.publicweb.page.FaultStatus;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** A meeting, and registering for it, without a script, a session or an account. */
@Component
class PlainMeeting implements PlainPart {

    private static final String TEMPLATE = "meeting";

    private final Pages pages;
    private final MeetingPages meetingPages;
    private final ContributionNotices notices;
    private final RegisterForMeeting register;

    PlainMeeting(Pages pages, MeetingPages meetingPages, ContributionNotices notices, RegisterForMeeting register) {
        this.pages = pages;
        this.meetingPages = meetingPages;
        this.notices = notices;
        this.register = register;
    }

    @Override
    public String kind() {
        return Meetings.CODE;
    }

    @Override
    public ResponseEntity<byte[]> show(Consultation consultation, Consultation.Part part, HttpServletRequest request) {
        var reader = Reader.of(request);
        return request.getParameter(ContributionNotices.SENT) == null
                ? page(HttpStatus.OK, consultation, part, reader, FormFields.EMPTY)
                : notices.sent(consultation, part, reader, "publicweb.meeting.sent-text");
    }

    @Override
    public ResponseEntity<byte[]> send(Consultation consultation, Consultation.Part part, HttpServletRequest request) {
        var reader = Reader.choosing(request, FormFields.LANGUAGE);
        var fields = FormFields.of(request);
        if (request.getParameter(FormFields.LANGUAGE) != null) {
            return page(HttpStatus.OK, consultation, part, reader, fields);
        }
        try {
            register.byMail(
                    consultation.number(),
                    part.ordinal(),
                    fields.value("name"),
                    fields.value("email"),
                    fields.ticked("consent"),
                    reader.language());
            return notices.seeSent(consultation, part, reader);
        } catch (Rejection rejection) {
            return switch (FaultStatus.of(rejection)) {
                // The page itself says why nobody registers any more.
                case CONFLICT -> page(HttpStatus.CONFLICT, consultation, part, reader, FormFields.EMPTY);
                case UNPROCESSABLE_CONTENT ->
                    page(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            consultation,
                            part,
                            reader,
                            fields.rejected(rejection, pages.words(reader)));
                default -> throw rejection;
            };
        }
    }

    private ResponseEntity<byte[]> page(
            HttpStatus status, Consultation consultation, Consultation.Part part, Reader reader, FormFields form) {
        return pages.privately(status, TEMPLATE, meetingPages.of(consultation, part, reader, form));
    }
}
