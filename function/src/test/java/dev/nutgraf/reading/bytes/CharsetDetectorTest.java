package dev.nutgraf.reading.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.article.Hints;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Text whose charset nothing declares, or that declares one it is not quite in.
class CharsetDetectorTest {

  private static String textOf(String language) {
    return Objects.requireNonNull(TEXTS.get(language), language);
  }

  private static final Map<String, String> TEXTS =
      Map.ofEntries(
          Map.entry(
              "en",
              "The café on the quay was Lindqvist’s, and her naïve nephew René paid £40 for the"
                  + " “best” chair of it. Nobody else was asked, said the owner of the yard."),
          Map.entry(
              "de",
              "Die Fähre fährt ab März nicht mehr über den Fluss, weil die Brücke für größere"
                  + " Züge geöffnet wird. Das teilte die Behörde am Donnerstag mit."),
          Map.entry(
              "fr",
              "Le conseil a voté à l’unanimité la rénovation du théâtre, fermé depuis l’été"
                  + " après la tempête. Les travaux dureront près de dix mois."),
          Map.entry(
              "pl",
              "Rada miasta zgodziła się w środę na budowę nowego mostu przez rzekę, którego koszt"
                  + " wyniesie więcej niż sądzono. Sprawę bada już prokuratura."),
          Map.entry(
              "tr",
              "Belediye meclisi çarşamba günü eski köprünün yıkılması için karar aldı ve yeni"
                  + " köprünün yapımı için ağustos ayında ihaleye çıkılacak."),
          Map.entry(
              "ru",
              "Городской совет решил построить новый мост через реку, потому что старый закрыт"
                  + " для грузовиков с прошлой весны. Работы начнутся в мае."),
          Map.entry(
              "ar",
              "قرر مجلس المدينة يوم الخميس بناء جسر جديد على النهر بعد أن أغلق الجسر القديم أمام"
                  + " الشاحنات منذ الربيع الماضي، وقال إن العمل سيبدأ في مايو."),
          Map.entry("zh", "市议会周四决定在河上修建一座新桥，因为旧桥自去年春天起禁止卡车通行。工程将于五月开始，预计持续十个月，费用由省政府承担。"),
          Map.entry("ja", "市議会は木曜日、川に新しい橋を架けることを決めた。古い橋は昨年の春からトラックの通行が禁止されている。工事は五月に始まる見通しだ。"),
          Map.entry(
              "ko", "시의회는 목요일 강에 새 다리를 놓기로 결정했다. 낡은 다리는 지난봄부터 화물차 통행이 금지되어 있다. 공사는 오월에 시작될 예정이다."));

  @ParameterizedTest
  @CsvSource({
    "en, windows-1252",
    "en, x-MacRoman",
    "de, windows-1252",
    "de, x-MacRoman",
    "de, IBM850",
    "fr, windows-1252",
    "fr, x-MacRoman",
    "pl, windows-1250",
    "pl, ISO-8859-2",
    "pl, IBM852",
    "tr, windows-1254",
    "ru, windows-1251",
    "ru, KOI8-R",
    "ru, IBM866",
    "ru, ISO-8859-5",
    "ar, windows-1256",
    "zh, GB18030",
    "zh, UTF-16LE",
    "zh, UTF-16BE",
    "ja, windows-31j",
    "ja, EUC-JP",
    "ja, ISO-2022-JP",
    "ja, UTF-16BE",
    "ko, x-windows-949",
    "ko, UTF-16LE",
    "ru, UTF-16LE",
    "ar, UTF-16BE",
    "ru, UTF-32LE"
  })
  void theBytesTellTheirCharset(String language, String charset) {
    String text = textOf(language);

    TextDecoder.Decoded decoded = read(text.getBytes(Charset.forName(charset)));

    assertThat(decoded.text()).isEqualTo(text);
    assertThat(decoded.replaced()).isFalse();
  }

  @Test
  void oneBadByteIsReplacedAndSaid() {
    byte[] page = page("gb2312", textOf("zh"), "GB18030", (byte) 0xff);

    TextDecoder.Decoded decoded = read(page);

    assertThat(decoded.charset()).isEqualTo("GB18030");
    assertThat(decoded.replaced()).isTrue();
    assertThat(decoded.text()).contains("市议会周四决定在河上修建一座新桥");
  }

  @ParameterizedTest
  @CsvSource({
    "gb2312, 朱镕基, GB18030",
    "shift_jis, 第①埠頭の髙橋, windows-31j",
    "euc-kr, 펲시콜라 똠방각하, x-windows-949"
  })
  void aDeclaredCharsetIsTheLargerOneThatBrowsersRead(String name, String text, String charset) {
    byte[] page = page(name, text, charset, (byte) ' ');

    assertThat(read(page).text()).contains(text);
    assertThat(read(page).replaced()).isFalse();
  }

  @Test
  void aDeclarationThatTheBytesContradictIsSaidToBeWrong() {
    byte[] page = page("utf-8", textOf("ru"), "windows-1251", (byte) ' ');

    TextDecoder.Decoded decoded = read(page);

    assertThat(decoded.text()).contains(textOf("ru"));
    assertThat(decoded.declared()).contains("UTF-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "windows-1251"})
  void textThatWasDecodedWronglyIsRepaired(String wrong) {
    String text = textOf(wrong.equals("windows-1252") ? "fr" : "ru");
    String damaged =
        new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName(wrong))
            .replace('\ufffd', '\u0098');

    assertThat(CharacterCleaner.repaired(damaged)).isEqualTo(text);
  }

  private static TextDecoder.Decoded read(byte[] bytes) {
    return TextDecoder.decode(bytes, Hints.NONE);
  }

  private static byte[] page(String declared, String text, String charset, byte last) {
    byte[] head =
        "<html><head><meta charset=%s></head><p>"
            .formatted(declared)
            .getBytes(StandardCharsets.US_ASCII);
    byte[] body = text.getBytes(Charset.forName(charset));
    return ByteBuffer.allocate(head.length + body.length + 3)
        .put(head)
        .put(body)
        .put(last)
        .put((byte) ' ')
        .put((byte) ' ')
        .array();
  }
}
