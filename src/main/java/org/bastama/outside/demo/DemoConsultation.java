package org.bastama.outside.demo;

import java.util.List;
import java.util.Map;
import org.bastama.outside.demo.DemoContent.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A consultation and how far it came. Days are before the first start.
 *
 * @param by who speaks for the authority
 * @param lastDayInDays days after the first start, negative when it is over
 * @param texts by language code
 */
record DemoConsultation(
        String key,
        String authority,
        String by,
        String procedure,
        @Nullable String topic,
        String original,
        int announcedDaysAgo,
        int opensDaysAgo,
        int lastDayInDays,
        Map<String, Written> texts,
        DemoPart part,
        @Nullable DemoPoll poll,
        @Nullable DemoQuestionnaire questionnaire,
        @Nullable DemoMeeting meeting,
        @Nullable Amendment amendment,
        List<Idea> ideas,
        @Nullable Answers answers,
        @Nullable DemoOutcome outcome) {

    /** What is asked, in one language. */
    record Written(String title, String question, String why, String decides) {}

    /** The part that takes ideas. */
    record DemoPart(Texts title, Texts intro) {}

    /** A part in which people vote on statements. */
    record DemoPoll(Texts title, Texts intro, List<Texts> statements, List<Camp> camps, List<Sent> sent) {}

    /**
     * People who think much alike.
     *
     * @param leans a letter for each statement: agree, disagree or pass
     */
    record Camp(int people, String leans) {}

    /** A statement that somebody sent. */
    record Sent(int daysAgo, String who, boolean showsName, String text) {}

    /**
     * A questionnaire, its pages in the form that is exchanged as JSON, and how many answer it between two days.
     *
     * @param words what some of them write, each in one language
     */
    record DemoQuestionnaire(
            Texts title,
            Texts intro,
            List<Object> pages,
            int answers,
            double fromDaysAgo,
            double untilDaysAgo,
            List<Map<String, String>> words) {}

    /**
     * A meeting.
     *
     * @param inDays days after the first start, negative when it is over
     * @param told what was published afterwards
     */
    record DemoMeeting(
            Texts title,
            Texts intro,
            int inDays,
            String from,
            String to,
            Texts place,
            String stream,
            Texts agenda,
            String seats,
            List<Guest> guests,
            @Nullable MeetingTold told) {}

    /** Somebody who registers, comes or not, and may cancel. */
    record Guest(
            int daysAgo,
            String who,
            boolean comes,
            @Nullable Integer cancelsDaysAgo) {}

    /** Minutes, attendance, decisions. */
    record MeetingTold(int daysAgo, int attended, Texts text, List<Decided> decisions) {}

    /** A decision, and the numbers of the contributions that it follows from. */
    record Decided(Texts text, String contributions) {}

    /** What was corrected: in the question, what by what, by language. */
    record Amendment(int daysAgo, Map<String, List<String>> replace, Texts reason) {}

    /**
     * What somebody proposed.
     *
     * @param supporters how many people support it; nobody if it is left out
     * @param merged into which other one it was merged, if it was
     * @param place where that person lives, if that was said
     */
    record Idea(
            int daysAgo,
            String who,
            boolean showsName,
            @Nullable String place,
            String heading,
            String text,
            @Nullable Integer supporters,
            @Nullable List<Comment> comments,
            @Nullable Merged merged) {}

    /**
     * What somebody said of an idea.
     *
     * @param answers what others said to that
     * @param hidden why a moderator hid it, if one did
     * @param reported the reason for which somebody reported it, if somebody did
     */
    record Comment(
            double daysAgo,
            String who,
            boolean showsName,
            String stance,
            String text,
            @Nullable List<Comment> answers,
            @Nullable Hidden hidden,
            @Nullable String reported) {}

    /** Why something was hidden. */
    record Hidden(double daysAgo, String reason, Texts note) {}

    /** Into which idea, by its place in the list from 1. */
    record Merged(double daysAgo, int into) {}

    /** What was answered on a day. */
    record Answers(int daysAgo, List<Given> given) {}

    /** One answer to some ideas, by their numbers. */
    record Given(List<Integer> ideas, String disposition, Texts reason) {}

    /** "You said, we did". */
    record DemoOutcome(int daysAgo, Texts said, Texts did) {}
}
