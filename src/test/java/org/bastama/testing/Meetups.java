package org.bastama.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.bastama.civic.consultations.AnnounceConsultation;
import org.bastama.civic.consultations.ConsultationDraft;
import org.bastama.civic.consultations.ConsultationDraft.DraftPart;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.ideas.Ideas;
import org.bastama.civic.consultations.meetings.MeetingPlan;
import org.bastama.civic.consultations.meetings.Meetings;
import org.bastama.civic.consultations.meetings.RegisterForMeeting;
import org.bastama.civic.consultations.meetings.RegistrationLinks;
import org.bastama.foundation.mailbox.SentMails;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.springframework.context.ApplicationContext;

/** Consultations with a meeting on a Tuesday, a part for ideas beside it, and people who register. */
public final class Meetups {

    /** The ordinal of the meeting. */
    public static final int PART = 1;

    /** The ordinal of the part that takes ideas. */
    public static final int IDEAS = 2;

    /** The day of the meeting. */
    public static final LocalDate DAY = LocalDate.of(2026, 9, 15);

    /** Six in the evening of Almaty. */
    public static final Instant BEGINS = Instant.parse("2026-09-15T13:00:00Z");

    /** Eight in the evening of Almaty. */
    public static final Instant ENDS = Instant.parse("2026-09-15T15:00:00Z");

    private final ApplicationContext context;
    private final ConsultationStage stage;
    private final TestClock clock;

    /** With the use cases of a context. */
    public Meetups(ApplicationContext context, TestClock clock) {
        this.context = context;
        this.stage = context.getBean(ConsultationStage.class);
        this.clock = clock;
    }

    /** A whole plan with so many seats; with none typed, there is room for everybody. */
    public static MeetingPlan plan(String seats) {
        return new MeetingPlan(
                DAY,
                LocalTime.of(18, 0),
                LocalTime.of(20, 0),
                LocalizedText.of(null, "Дом культуры, зал 2", "House of Culture, room 2"),
                "https://stream.example.kz/live",
                LocalizedText.of("Көшелер\nҚаражат", "Улицы\nДеньги", "Streets\nMoney"),
                true,
                seats);
    }

    /** A plan on another day. */
    public static MeetingPlan on(LocalDate day) {
        var plan = plan("");
        return new MeetingPlan(
                day, plan.from(), plan.to(), plan.place(), plan.stream(), plan.agenda(), true, plan.seats());
    }

    /** A draft of an official, as it was typed. */
    public ConsultationNumber draft(Actor official, String content) {
        return stage.draft(official, ConsultationStage.QUIET_STREETS, parts(content));
    }

    /** An announced one. */
    public ConsultationNumber announced(Actor official, MeetingPlan plan) {
        var number = draft(official, plan.toContent());
        context.getBean(AnnounceConsultation.class).announce(number, 2, official);
        return number;
    }

    /** At a time, by when the job has opened and closed what was due. */
    public void at(Instant now) {
        stage.at(now);
    }

    /** A draft whose first part has this content. */
    public static ConsultationDraft draft(String content) {
        return ConsultationStage.content(ConsultationStage.QUIET_STREETS, parts(content));
    }

    private static DraftPart[] parts(String content) {
        return new DraftPart[] {
            new DraftPart(
                    Meetings.CODE,
                    LocalizedText.of(null, "Встреча с жителями", "Meeting with residents"),
                    LocalizedText.empty(),
                    content),
            new DraftPart(Ideas.CODE, LocalizedText.of(null, "Ваши идеи", "Your ideas"), LocalizedText.empty())
        };
    }

    /** Sends the form of a mailbox; a second passes. */
    public void sent(ConsultationNumber number, String name, String email) {
        clock.advance(Duration.ofSeconds(1));
        context.getBean(RegisterForMeeting.class).byMail(number, PART, name, email, true, Language.EN);
    }

    /** A registration of a mailbox that has confirmed it; gives the token of its link. */
    public String registered(ConsultationNumber number, String name, String email) {
        sent(number, name, email);
        var token = token(email);
        context.getBean(RegistrationLinks.class).confirm(token);
        return token;
    }

    /** The token of the newest link to a registration. */
    public String token(String email) {
        return context.getBean(SentMails.class).to(new EmailAddress(email), 50).stream()
                .flatMap(mail -> mail.links().stream())
                .filter(link -> link.contains("/k/meetings/"))
                .findFirst()
                .map(link -> link.substring(link.lastIndexOf('/') + 1))
                .orElseThrow();
    }
}
