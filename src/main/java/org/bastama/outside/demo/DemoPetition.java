package org.bastama.outside.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bastama.civic.responses.AnsweredDemand;
import org.bastama.civic.responses.Demands;
import org.bastama.civic.responses.ResponseForm;
import org.jspecify.annotations.Nullable;

/** A petition and how far it came. */
record DemoPetition(
        String key,
        String group,
        String authority,
        String territory,
        String procedure,
        String topic,
        String original,
        Map<String, Version> texts,
        String state,
        @Nullable Integer openedDaysAgo,
        int signatures,
        @Nullable ReasonGiven reason,
        @Nullable AppealMade appeal,
        @Nullable Answer response,
        @Nullable List<Act> acts,
        @Nullable Paper paper,
        @Nullable DemoAfter after) {

    /** One language of a petition. */
    record Version(String title, String demand, String background) {}

    /** A moderator's or the group's reason. */
    record ReasonGiven(@Nullable String code, DemoContent.Texts text) {}

    /** What the coordinator said against the rejection. */
    record AppealMade(int daysAgo, String language, String text) {}

    /** What the authority did. */
    record Answer(
            int registeredDaysAfterHandOver,
            String incoming,
            @Nullable Integer answeredDaysAfterHandOver,
            @Nullable String outcome,
            String by,
            DemoContent.@Nullable Texts text,
            @Nullable List<Demand> demands) {

        /** The answer as an official types it. */
        ResponseForm form() {
            return new ResponseForm(
                    outcome,
                    Objects.requireNonNull(text).localised(),
                    new Demands(Objects.requireNonNullElse(demands, List.<Demand>of()).stream()
                            .map(demand -> new AnsweredDemand(
                                    demand.words().localised(),
                                    demand.outcome(),
                                    demand.reason().localised()))
                            .toList()));
        }
    }

    /** One demand of several, as the authority answered it. */
    record Demand(DemoContent.Texts words, String outcome, DemoContent.Texts reason) {}

    /**
     * What the authority did beside registering and answering.
     *
     * @param kind extension, suspension, transfer, interim or correction
     * @param days how many days later a suspension has its last day
     * @param to the authority it was passed on to
     * @param text the interim answer, else the reason
     * @param replace what a correction replaces by what, by language
     */
    record Act(
            String kind,
            int daysAfterHandOver,
            String by,
            @Nullable Integer days,
            @Nullable String to,
            DemoContent.Texts text,
            @Nullable Map<String, List<String>> replace) {}

    /** An answer that came on paper, and whether a moderator has confirmed it. */
    record Paper(
            int receivedDaysAfterHandOver, String number, String outcome, boolean confirmed, DemoContent.Texts text) {}
}
