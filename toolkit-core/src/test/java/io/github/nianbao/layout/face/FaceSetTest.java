package io.github.nianbao.layout.face;

import static io.github.nianbao.layout.face.Roles.role;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.nianbao.layout.face.PassedOver.Reason;
import io.github.nianbao.style.Style;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaceSetTest {
  private static final Style STYLE =
      Roles.style(
          Map.of("body", role("仿宋_GB2312", "Free Song"), "title", role("小标宋", "Free Title")));

  @TempDir Path folder;
  Path user;
  Path system;

  @BeforeEach
  void folders() throws IOException {
    user = Files.createDirectory(folder.resolve("我的字体 a"));
    system = Files.createDirectory(folder.resolve("system"));
  }

  @Test
  void anOfficialFaceGoesBeforeAFreeOneAndTheUsersBeforeBoth() throws IOException {
    new TinyFace("甲", "Free Song").in(system, "a.ttf");
    assertThat(choice("body").origin()).isEqualTo(Origin.FREE);
    new TinyFace("甲", "FangSong", "仿宋_GB2312").in(system, "b.ttf");
    assertThat(choice("body"))
        .isEqualTo(
            new FaceChoice(
                "body",
                "FangSong",
                system.resolve("b.ttf").toString(),
                Origin.OFFICIAL,
                List.of()));
    new TinyFace("甲", "Anything").in(user, "Body.ttf");
    assertThat(choice("body").origin()).isEqualTo(Origin.USER);
    assertThat(choice("body").name()).isEqualTo("Anything");
  }

  @Test
  void namesMatchWhateverTheirCaseSpacesAndHyphens() throws IOException {
    new TinyFace("甲", "FREE-song").in(system, "a.otf");
    assertThat(choice("body").name()).isEqualTo("FREE-song");
  }

  @Test
  void ofAFamilyTheRegularWeightIsTaken() throws IOException {
    new TinyFace("甲", "Free Song Light", "Free Song").weight(300).in(system, "a.ttf");
    new TinyFace("甲", "Free Song Standard", "Free Song").weight(400).in(system, "b.ttf");
    new TinyFace("甲", "Free Song Heavy", "Free Song").weight(700).in(system, "c.ttf");
    assertThat(choice("body").name()).isEqualTo("Free Song Standard");
  }

  @Test
  void aMissingCharacterIsSoughtInTheUsersOthersThenInOtherRolesThenInTheLastResort()
      throws IOException {
    new TinyFace("甲", "Free Song").in(system, "a.ttf");
    new TinyFace("甲乙丙", "Free Title").in(system, "b.ttf");
    new TinyFace("甲乙", "Rare").in(user, "rare.ttf");
    FaceSet faces = resolve();
    assertThat(nameOf(faces, '甲')).isEqualTo("Free Song");
    assertThat(nameOf(faces, '乙')).isEqualTo("Rare");
    assertThat(nameOf(faces, '丙')).isEqualTo("Free Title");
    assertThat(nameOf(faces, '丁')).isEqualTo("WenQuanYi Zen Hei");
    assertThat(faces.face("body", "𬭚".codePointAt(0))).isNull();
  }

  @Test
  void aRoleWithoutFaceBorrowsOneAndNamesThePackages() throws IOException {
    new TinyFace("中", "Free Title").in(system, "a.ttf");
    assertThat(choice("body").name()).isEqualTo("Free Title");
    assertThat(choice("body").origin()).isEqualTo(Origin.FREE);
    assertThat(choice("body").packages()).containsExactly("fonts-Free Song");
    assertThat(choice("title").packages()).isEmpty();
  }

  @Test
  void theLastResortAloneServesEveryRoleButHasNoRareCharacters() {
    FaceSet faces = resolve();
    assertThat(faces.choices())
        .extracting(FaceChoice::role, FaceChoice::origin)
        .containsExactly(tuple("body", Origin.LAST_RESORT), tuple("title", Origin.LAST_RESORT));
    Face face = faces.primary("body");
    assertThat("政府信息公开工作年度报告，。（）《》“”—…、；：0123456789ABCabc堎垚旯旮".codePoints()).allMatch(face::covers);
    assertThat("䶮㙍𬭚".codePoints().mapToObj(rare -> faces.face("title", rare))).containsOnlyNulls();
  }

  @Test
  void aGlyphWithoutOutlineIsNoGlyphUnlessTheCharacterIsASpace() throws IOException {
    new TinyFace("甲", "Free Song").blank("乙 \u3000").in(system, "a.ttf");
    Face face = resolve().primary("body");
    assertThat(face.covers('乙')).isFalse();
    assertThat(face.covers(' ')).isTrue();
    assertThat(face.covers('\u3000')).isTrue();
  }

  @Test
  void facesThatMayNotBeEmbeddedArePassedOverAndReported() throws IOException {
    Path restricted = new TinyFace("甲", "Free Song").permission(2).in(system, "a.ttf");
    Path whole = new TinyFace("甲", "Free Title").permission(0x100).in(system, "b.ttf");
    new TinyFace("甲", "小标宋").permission(0x8).in(system, "c.ttf");
    Path broken = Files.writeString(system.resolve("d.ttf"), "no font");
    Path hinted = new TinyFace("甲", "DFKai-SB").in(user, "title.ttf");
    FaceLibrary library = FaceLibrary.of(user, List.of(system));
    assertThat(library.passedOver())
        .containsExactly(
            new PassedOver("DFKai-SB", hinted.toString(), Reason.DRAWN_BY_HINTS),
            new PassedOver("Free Song", restricted.toString(), Reason.LICENCE),
            new PassedOver("Free Title", whole.toString(), Reason.LICENCE),
            new PassedOver(broken.toString(), broken.toString(), Reason.UNREADABLE));
    assertThat(FaceSet.resolve(STYLE, library).primary("title").name()).isEqualTo("小标宋");
  }

  @Test
  void aUsersFolderThatIsNoneIsReported() {
    Path missing = folder.resolve("missing");
    assertThat(FaceLibrary.of(missing, List.of(missing)).passedOver())
        .extracting(PassedOver::location, PassedOver::reason)
        .containsExactly(tuple(missing.toString(), Reason.UNREADABLE));
  }

  @Test
  void aLoopOfLinksHidesNoFace() throws IOException {
    Files.createSymbolicLink(system.resolve("0-loop"), system);
    new TinyFace("甲", "Free Song").in(system, "a.ttf");
    assertThat(choice("body").name()).isEqualTo("Free Song");
  }

  @Test
  void aFontFileIsNotReadBeforeACharacterIsAskedFor() throws IOException {
    Path file = new TinyFace("甲", "Free Song").in(system, "a.ttf");
    FaceSet faces = resolve();
    Files.delete(file);
    assertThat(faces.primary("body").name()).isEqualTo("Free Song");
    assertThatThrownBy(() -> faces.face("body", '甲')).hasMessageContaining(file.toString());
  }

  @Test
  void aRoleThatTheStyleLacksIsRefused() {
    assertThatThrownBy(() -> resolve().face("tilte", 'a'))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("tilte");
  }

  @Test
  void eachSystemHasItsFolders() {
    Path home = Path.of("/home/li");
    assertThat(FaceLibrary.systemFolders("Linux", home, Map.of("XDG_DATA_HOME", "/data")))
        .contains(Path.of("/data/fonts"), Path.of("/home/li/.fonts"), Path.of("/usr/share/fonts"));
    assertThat(FaceLibrary.systemFolders("Mac OS X", home, Map.of()))
        .contains(Path.of("/home/li/Library/Fonts"), Path.of("/System/Library/Fonts"));
    assertThat(FaceLibrary.systemFolders("Windows 11", home, Map.of("WINDIR", "/w")))
        .contains(Path.of("/w/Fonts"));
  }

  private FaceSet resolve() {
    return FaceSet.resolve(STYLE, FaceLibrary.of(user, List.of(system)));
  }

  private FaceChoice choice(String role) {
    return resolve().choices().stream()
        .filter(choice -> choice.role().equals(role))
        .findFirst()
        .orElseThrow();
  }

  private static String nameOf(FaceSet faces, int codePoint) {
    Face face = faces.face("body", codePoint);
    return face == null ? "none" : face.name();
  }
}
