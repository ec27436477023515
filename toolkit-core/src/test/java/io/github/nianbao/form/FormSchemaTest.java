package io.github.nianbao.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class FormSchemaTest {
  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Map<String, Schema> SCHEMAS =
      Map.of("2019", schema("2019"), "2021", schema("2021"));

  private static String text(String form) {
    return FormSchema.text(Forms.builtIn().find(form).orElseThrow(), Forms.builtIn());
  }

  private static Schema schema(String form) {
    return REGISTRY.getSchema(text(form));
  }

  private static List<Error> errors(JsonNode report) {
    return SCHEMAS.get(report.get("form").asString()).validate(report);
  }

  /** A report with everything a report may have. */
  private static ObjectNode full(String formId) {
    ObjectNode report =
        (ObjectNode)
            MAPPER.readTree(
                """
                {
                  "$schema": "report.schema.json", "form": "%s",
                  "year": 2023, "title": "云溪县2023年政府信息公开工作年度报告",
                  "issuer": {"name": "云溪县人民政府", "shortName": "云溪县", "code": "1", "level": "县"},
                  "publishDate": "2024-01-17", "documentNumber": "云政〔2024〕1号", "indexNumber": "YX-1",
                  "period": {"from": "2023-01-01", "to": "2023-12-31"},
                  "contact": {"department": "办公室", "address": "云溪路1号", "postcode": "000000",
                    "phone": "1", "fax": "2", "email": "a@example.org", "website": "https://example.org"},
                  "processingFee": {"amountYuan": 120.5, "cases": null},
                  "signature": {"issuer": "云溪县人民政府", "date": "2024年1月"},
                  "annex": [{"path": "a.b", "label": "采购总金额", "value": "1.5万元", "unit": "元"},
                    {"label": "多出的一格", "value": 3}],
                  "provenance": {"applications.newReceived.total": {"status": "carriedWithCaution",
                    "from": "a.b", "source": {"file": "a.pdf", "page": 2, "line": 1, "column": 1,
                    "box": [0, 1.5, 2, 3]}}},
                  "findings": [{"code": "T3-BAL", "severity": "error", "path": "a", "related": ["b"],
                    "tokens": ["1"], "message": "不平", "source": {"file": "a.pdf", "page": 1}}]
                }
                """
                    .formatted(formId));
    Form form = Forms.builtIn().find(formId).orElseThrow();
    form.proseKeys().forEach(key -> report.putArray(key).add("一段。").add("又一段。"));
    form.tables().forEach(table -> fill(report, table));
    return report;
  }

  private static void fill(ObjectNode report, FormTable table) {
    for (String path : table.fields().keySet()) {
      String pointer = "/" + path.substring(0, path.lastIndexOf('.')).replace('.', '/');
      report.withObject(pointer).put(path.substring(path.lastIndexOf('.') + 1), Integer.valueOf(7));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019", "2021"})
  void aReportWithEverythingIsValid(String form) {
    assertThat(errors(full(form))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019", "2021"})
  void onlyTheFormIsRequired(String form) {
    assertThat(errors(MAPPER.createObjectNode().put("form", form))).isEmpty();
    assertThat(SCHEMAS.get(form).validate("{}", InputFormat.JSON)).hasSize(1);
  }

  @Test
  void aFigureIsANumberOrNullOrText() {
    for (String figure : List.of("0", "96171.6", "null", "\"2.46万件\"")) {
      assertThat(errors(withFigure(figure))).as(figure).isEmpty();
    }
    for (String other : List.of("true", "[]", "{}")) {
      assertThat(errors(withFigure(other))).as(other).isNotEmpty();
    }
  }

  private static JsonNode withFigure(String figure) {
    return MAPPER.readTree(
        "{\"form\":\"2021\",\"activeDisclosure\":{\"fees\":{\"amountThisYear\":" + figure + "}}}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/issuer",
        "/period",
        "/contact",
        "/processingFee",
        "/signature",
        "/tableForms",
        "/annex/0",
        "/provenance/applications.newReceived.total",
        "/provenance/applications.newReceived.total/source",
        "/findings/0",
        "/activeDisclosure",
        "/activeDisclosure/regulations",
        "/applications",
        "/applications/results",
        "/applications/results/refused",
        "/applications/results/refused/stateSecret",
        "/reviewLitigation",
        "/reviewLitigation/directLitigation"
      })
  void anUnknownKeyIsRefusedWhereverItStands(String place) {
    ObjectNode report = full("2021");
    report.putObject("tableForms");
    ((ObjectNode) report.at(place)).put("unknownKey", 1);

    assertThat(errors(report)).anyMatch(error -> error.toString().contains("unknownKey"));
  }

  @ParameterizedTest
  @CsvSource({"2021, 2019", "2019, 2021"})
  void aTableOfAnotherFormIsHeldToThatForm(String form, String other) {
    ObjectNode report = full(form);
    report.set("activeDisclosure", full(other).get("activeDisclosure"));
    assertThat(errors(report)).isNotEmpty();

    report.putObject("tableForms").put("activeDisclosure", other);
    assertThat(errors(report)).isEmpty();

    report.putObject("tableForms").put("activeDisclosure", form);
    assertThat(errors(report)).isNotEmpty();
  }

  @Test
  void aTableHasNoFormThatNobodyKnows() {
    ObjectNode report = full("2021");
    report.putObject("tableForms").put("applications", "1999");

    assertThat(errors(report)).isNotEmpty();
  }

  @Test
  void labelsAreTitlesSoThatAnEditorShowsThem() {
    JsonNode schema = MAPPER.readTree(text("2021"));

    assertThat(schema.at("/$id").asString()).isEqualTo("urn:nianbao:form:2021");
    assertThat(schema.at("/properties/form/const").asString()).isEqualTo("2021");
    assertThat(schema.at("/properties/problems/title").asString()).isEqualTo("五、存在的主要问题及改进情况");
    JsonNode refused = schema.at("/$defs/2021.applications/properties/results/properties/refused");
    assertThat(refused.at("/title").asString()).isEqualTo("（三）不予公开");
    assertThat(refused.at("/properties/stateSecret/title").asString()).isEqualTo("1.属于国家秘密");
    assertThat(refused.at("/properties/stateSecret/properties/naturalPerson/title").asString())
        .isEqualTo("自然人");
    assertThat(
            schema
                .at("/$defs/2021.activeDisclosure/properties/fees/properties/amountThisYear")
                .get("description")
                .asString())
        .isEqualTo("单位：万元");
  }

  @Test
  void keysStandInTheOrderOfTheForm() {
    assertThat(MAPPER.readTree(text("2021")).get("properties").propertyNames())
        .containsSubsequence(
            "form",
            "year",
            "introduction",
            "overview",
            "activeDisclosureNotes",
            "activeDisclosure",
            "applicationsNotes",
            "applications",
            "reviewLitigationNotes",
            "reviewLitigation",
            "problems",
            "otherMatters",
            "processingFee",
            "signature",
            "annex");
  }

  @Test
  void everyObjectIsClosed() {
    assertThat(open(MAPPER.readTree(text("2021")))).isEmpty();
  }

  /** Objects of the schema with properties of their own that let other keys in. */
  private static List<JsonNode> open(JsonNode node) {
    List<JsonNode> found = new ArrayList<>();
    boolean object = node.path("type").asString("").equals("object");
    if (object && !node.has("additionalProperties")) {
      found.add(node);
    }
    node.values().forEach(child -> found.addAll(open(child)));
    return found;
  }

  @Test
  void theTextIsTheSameEachTimeWithPlainLineEnds() {
    assertThat(text("2021")).isEqualTo(text("2021")).doesNotContain("\r").endsWith("}\n");
    ArrayNode rules = (ArrayNode) MAPPER.readTree(text("2021")).get("allOf");
    assertThat(rules).hasSize(3);
  }
}
