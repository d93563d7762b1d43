package org.bastama.civic.consultations.drafttext;

import java.nio.charset.StandardCharsets;

/** A short law in two languages and two versions, as files. */
public final class DraftTextSamples {

    /** Six passages: two articles with two points each. */
    public static final String RUSSIAN = """
            Статья 1. Общие положения

            1. Настоящие Правила определяют порядок движения автобусов в городе.

            2. Уполномоченный орган утверждает расписание маршрутов ежегодно до первого марта.

            Статья 2. Остановки

            1. Остановки оборудуются навесами и скамьями.

            2. Расстояние между остановками не превышает пятисот метров.
            """;

    /** The same passages. */
    public static final String KAZAKH = """
            1-бап. Жалпы ережелер

            1. Осы Қағидалар қаладағы автобустардың жүру тәртібін айқындайды.

            2. Уәкілетті орган бағыттардың кестесін жыл сайын бірінші наурызға дейін бекітеді.

            2-бап. Аялдамалар

            1. Аялдамалар қалқалармен және орындықтармен жабдықталады.

            2. Аялдамалар арасындағы қашықтық бес жүз метрден аспайды.
            """;

    /** The second version: p3 reworded, p6 taken out, a point put in behind p5. */
    public static final String RUSSIAN_2 = RUSSIAN.replace("до первого марта", "до пятнадцатого апреля")
            .replace(
                    "2. Расстояние между остановками не превышает пятисот метров.",
                    "2. На каждой остановке размещается табло с временем прибытия транспорта.");

    /** The same in Kazakh. */
    public static final String KAZAKH_2 = KAZAKH.replace("бірінші наурызға", "он бесінші сәуірге")
            .replace(
                    "2. Аялдамалар арасындағы қашықтық бес жүз метрден аспайды.",
                    "2. Әр аялдамада көліктің келу уақыты көрсетілген табло орналастырылады.");

    private DraftTextSamples() {}

    /** As a file in Markdown. */
    public static byte[] markdown(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** As a Word document. */
    public static byte[] word(String text) {
        var word = new WordFile();
        text.lines().filter(line -> !line.isBlank()).forEach(word::paragraph);
        return word.bytes();
    }
}
