package org.bastama.outside.demo;

import java.time.Instant;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationDraft;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.ConsultationQueries;
import org.bastama.civic.consultations.meetings.CheckIn;
import org.bastama.civic.consultations.meetings.MeetingPlan;
import org.bastama.civic.consultations.meetings.Meetings;
import org.bastama.civic.consultations.meetings.MinutesDraft;
import org.bastama.civic.consultations.meetings.PublishMinutes;
import org.bastama.civic.consultations.meetings.RegisterForMeeting;
import org.bastama.civic.consultations.meetings.RegistrationLinks;
import org.bastama.civic.consultations.meetings.RegistrationQueries;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.outside.demo.DemoConsultation.DemoMeeting;
import org.bastama.outside.demo.DemoConsultation.Guest;
import org.bastama.outside.demo.DemoConsultation.MeetingTold;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** People who register for meetings, come or do not, and what is told of it afterwards. */
@Component
@Profile("demo")
class MeetingActs {

    private static final double TO_READ_THE_MAIL = 0.01;
    private static final String LINKS = "/k/meetings/";

    private final Stage stage;
    private final Cast cast;
    private final ConsultationQueries consultations;
    private final RegisterForMeeting register;
    private final RegistrationLinks links;
    private final RegistrationQueries registrations;
    private final CheckIn checkIn;
    private final PublishMinutes publish;
    private final Map<String, String> tokens = new HashMap<>();

    MeetingActs(
            Stage stage,
            Cast cast,
            ConsultationQueries consultations,
            RegisterForMeeting register,
            RegistrationLinks links,
            RegistrationQueries registrations,
            CheckIn checkIn,
            PublishMinutes publish) {
        this.stage = stage;
        this.cast = cast;
        this.consultations = consultations;
        this.register = register;
        this.links = links;
        this.registrations = registrations;
        this.checkIn = checkIn;
        this.publish = publish;
    }

    /** The part of a draft. */
    ConsultationDraft.DraftPart part(DemoMeeting meeting) {
        var plan = new MeetingPlan(
                Formats.day(stage.ago(-meeting.inDays())),
                LocalTime.parse(meeting.from()),
                LocalTime.parse(meeting.to()),
                meeting.place().localised(),
                meeting.stream(),
                meeting.agenda().localised(),
                true,
                meeting.seats());
        return new ConsultationDraft.DraftPart(
                Meetings.CODE, meeting.title().localised(), meeting.intro().localised(), plan.toContent());
    }

    /** Puts it on the programme. */
    void rehearse(
            DemoContent content, DemoMeeting meeting, Supplier<ConsultationNumber> number, Supplier<Actor> holder) {
        meeting.guests().forEach(guest -> guest(content, meeting, guest, number, holder));
        var told = meeting.told();
        if (told != null) {
            stage.at(stage.ago(told.daysAgo()), () -> publish(told, number.get(), holder.get()));
        }
    }

    private void guest(
            DemoContent content,
            DemoMeeting meeting,
            Guest guest,
            Supplier<ConsultationNumber> number,
            Supplier<Actor> holder) {
        var person = content.person(guest.who());
        var email = person.email();
        var language = Language.of(person.language()).orElseThrow();
        stage.at(
                stage.ago(guest.daysAgo()),
                () -> register.byMail(number.get(), ordinal(number.get()), person.name(), email, true, language));
        stage.at(stage.ago(guest.daysAgo() - TO_READ_THE_MAIL), () -> {
            tokens.put(email, cast.token(email, LINKS));
            links.confirm(token(email));
        });
        var cancels = guest.cancelsDaysAgo();
        if (cancels != null) {
            stage.at(stage.ago(cancels), () -> links.cancel(token(email)));
        }
        if (guest.comes()) {
            stage.at(begins(meeting), () -> checkIn(number.get(), token(email), holder.get()));
        }
    }

    private String token(String email) {
        return Objects.requireNonNull(tokens.get(email));
    }

    private Instant begins(DemoMeeting meeting) {
        return Formats.day(stage.ago(-meeting.inDays()))
                .atTime(LocalTime.parse(meeting.from()))
                .atZone(Formats.ZONE)
                .toInstant();
    }

    private void checkIn(ConsultationNumber number, String token, Actor holder) {
        var pass = registrations.look(token).pass();
        if (pass != null) {
            checkIn.checkIn(number, ordinal(number), pass.code(), holder);
        }
    }

    private void publish(MeetingTold told, ConsultationNumber number, Actor holder) {
        List<MinutesDraft.Decided> decisions = told.decisions().stream()
                .map(one -> new MinutesDraft.Decided(one.text().localised(), one.contributions()))
                .toList();
        publish.publish(
                number,
                ordinal(number),
                new MinutesDraft(told.text().localised(), String.valueOf(told.attended()), decisions),
                LocalizedText.empty(),
                0,
                holder);
    }

    private int ordinal(ConsultationNumber number) {
        return consultations.find(number).orElseThrow().parts().stream()
                .filter(part -> part.kind().equals(Meetings.CODE))
                .map(Consultation.Part::ordinal)
                .findFirst()
                .orElseThrow();
    }
}
