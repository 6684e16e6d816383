/**
 * A citation style in CSL 1.0 of our own for entries of a bibliography as the Chicago Manual of Style has them for
 * pages of the web and datasets: Family, Given. “Title.” Publisher, Month Day, Year. Address.
 */
export const CHICAGO_STYLE = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0" default-locale="en-US">
  <info>
    <title>Entries of a bibliography after Chicago, for pages of the web</title>
    <id>hearsay-chicago</id>
    <updated>2026-01-01T00:00:00+00:00</updated>
  </info>
  <macro name="author">
    <names variable="author">
      <name and="text" delimiter=", " name-as-sort-order="first" sort-separator=", "/>
      <substitute>
        <text variable="publisher"/>
      </substitute>
    </names>
  </macro>
  <macro name="issued">
    <choose>
      <if is-uncertain-date="issued">
        <group delimiter=" ">
          <text term="circa" form="short"/>
          <date variable="issued" form="text"/>
        </group>
      </if>
      <else>
        <date variable="issued" form="text"/>
      </else>
    </choose>
  </macro>
  <citation>
    <layout>
      <text variable="title"/>
    </layout>
  </citation>
  <bibliography hanging-indent="true">
    <sort>
      <key macro="author"/>
      <key variable="issued"/>
    </sort>
    <layout>
      <group delimiter=" ">
        <text macro="author" suffix="."/>
        <text variable="title" quotes="true" text-case="title" suffix="."/>
        <group delimiter=", " suffix=".">
          <text variable="publisher"/>
          <text macro="issued"/>
        </group>
        <text variable="URL" suffix="."/>
      </group>
    </layout>
  </bibliography>
</style>`;
